import type { StepEnd } from '../../realm/atf/records'
import { assertions } from './assertions'
import type { Exchange } from './exchange'
import { sendRequest, type Sender } from './send'

/** The REST steps of one test: a request, and the assert steps that immediately follow it. */
export class Dialog {
  private exchange: Exchange | null = null

  constructor(private readonly sender: Sender) {}

  /** A step of another category came: assert steps after it have no request any more. */
  interrupt(): void {
    this.exchange = null
  }

  async take(type: string, inputs: Readonly<Record<string, string>>): Promise<StepEnd> {
    if (type === 'rest.sendRestRequest') return this.send(inputs)
    const assertion = assertions[type]
    if (!assertion) throw new Error(`The test step ${type} is not implemented by the sandbox; add it in atf/rest/`)
    if (this.exchange === null) {
      throw new Error('There is no response: assert steps must immediately follow a Send REST Request - Inbound step')
    }
    return { ...assertion(this.exchange, inputs), outputs: {} }
  }

  /** "No HTTP response validation is performed as part of this step." */
  private async send(inputs: Readonly<Record<string, string>>): Promise<StepEnd> {
    this.exchange = null
    this.exchange = await sendRequest(this.sender, inputs)
    return { passed: true, message: `status ${this.exchange.status.toString()}`, outputs: {} }
  }
}
