import type { Server } from 'node:http'

/** While an outage lasts, nothing listens: every connection is refused, as when the whole cloud can't be reached. */
export interface Outage {
  begin(): Promise<void>
  end(): Promise<void>
}

/** Outages of a server that listens on this port of 127.0.0.1. Open connections are cut. */
export function outageOf(server: Server, port: number): Outage {
  return {
    begin: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
    end: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          resolve()
        })
      }),
  }
}
