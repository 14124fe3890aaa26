import { TestEnvironment } from 'jest-environment-node'

/** What the test files of one Jest worker share; see `sandbox/instance/kept.ts`. */
const shared = new Map()

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { watch, watchAll } = config.globalConfig
    // A watching Jest lives on while the sources change: what was made of them would be old.
    this.global[Symbol.for('byoc-trunks.kept')] = watch || watchAll ? new Map() : shared
  }
}
