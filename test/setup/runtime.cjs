const { default: Runtime } = require('jest-runtime')

/**
 * Libraries that the test files of one Jest worker share. Jest gives each test file modules of its own; to compile these
 * anew for each file took a third of the processor's time that a small file needs. None of them keeps anything that one
 * test could leave for another. ESLint and esbuild are not among them: tests compare the errors that these throw.
 */
const SHARED = new Set([
  '@photostructure/sqlite',
  'ajv',
  'fast-xml-builder',
  'fast-xml-parser',
  'fastify',
  'jsonwebtoken',
  'playwright-core',
  'purecloud-platform-client-v2',
  'typescript',
  'undici',
  'zod',
])

module.exports = class SharedRuntime extends Runtime {
  requireModuleOrMock(from, moduleName) {
    // A library finds its own dependencies, maybe of another version, from where it is.
    const isOurs = !from.includes('/node_modules/')
    return isOurs && SHARED.has(moduleName) ? require(moduleName) : super.requireModuleOrMock(from, moduleName)
  }
}
