/** Fails the run when its own output shows a token (a JWT with a payload) or a secret that a test has planted. */
const SECRET = /eyJ[\w-]{10,}\.eyJ[\w-]{40,}|canary-[\w-]*(?:secret|password)[\w-]*/

export default class OutputWatch {
  /** Test files whose output is to blame. */
  leaking = []

  onTestResult(test, result) {
    const output = [result.failureMessage ?? '', ...(result.console ?? []).map(({ message }) => message)]
    if (output.some((text) => SECRET.test(text))) this.leaking.push(test.path)
  }

  getLastError() {
    if (this.leaking.length === 0) return undefined
    return new Error(`The output of these tests shows a secret or a token: ${this.leaking.join(', ')}`)
  }
}
