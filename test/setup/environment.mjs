import { TestEnvironment } from 'jest-environment-node'

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { watch, watchAll } = config.globalConfig
    /** Whether `test/setup/runtime.cjs` may share modules: a watching Jest lives on while these change. */
    this.sharesModules = !watch && !watchAll
  }
}
