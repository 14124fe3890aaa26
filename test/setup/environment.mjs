import { TestEnvironment } from 'jest-environment-node'

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { watch, watchAll } = config.globalConfig
    /**
     * True when `test/setup/runtime.cjs` may share modules between test files: a watching Jest lives on while modules
     * change.
     */
    this.sharesModules = !watch && !watchAll
  }
}
