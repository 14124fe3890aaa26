import { Agent, type Dispatcher } from 'undici'
import { CONNECTIONS } from '../load'

/** A call over kept-alive connections, at most four of them. */
export class Http {
  private readonly agent = new Agent({ connections: CONNECTIONS, pipelining: 1 })

  constructor(private readonly origin: string) {}

  /** The parsed answer. Throws on any status but 200. */
  async call<T>(
    method: Dispatcher.HttpMethod,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | null = null,
  ): Promise<T> {
    const response = await this.agent.request({ origin: this.origin, path, method, headers, body })
    const text = await response.body.text()
    if (response.statusCode !== 200)
      throw new Error(`${method} ${path} answered ${String(response.statusCode)}: ${text}`)
    return JSON.parse(text) as T
  }

  close(): Promise<void> {
    return this.agent.close()
  }
}
