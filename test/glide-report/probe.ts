import { scope as SCOPE } from '../../now.config.json'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { Instance } from '../../sandbox/instance/instance'

/** The sandbox's answer to a member of the server API: it does it, it refuses it by name, or it lacks it. */
export type Answer = 'does it' | 'refuses it' | 'lacks it'

const RECORD = `(function () { var gr = new GlideRecord('${SCOPE}_lane'); gr.initialize(); gr.insert(); return gr })()`
const CALL = `(function () { var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://api.example/'); return m })()`

/** An expression that makes an object of each class that the package's scripts may use. */
export const MADE: Readonly<Record<string, string>> = {
  gs: 'gs',
  GlideRecord: RECORD,
  GlideRecordSecure: `new GlideRecordSecure('${SCOPE}_lane')`,
  GlideElement: `${RECORD}.getElement('sys_created_on')`,
  GlideAggregate: `new GlideAggregate('${SCOPE}_lane')`,
  GlideQueryCondition: `new GlideRecord('${SCOPE}_lane').addQuery('sys_id', 'a')`,
  GlideDateTime: 'new GlideDateTime()',
  GlideDuration: 'new GlideDuration()',
  'sn_cc.StandardCredential': `new sn_cc.StandardCredentialsProvider().getCredentialByAliasID('CREDENTIAL')`,
  'sn_cc.StandardCredentialsProvider': 'new sn_cc.StandardCredentialsProvider()',
  'sn_ws.RESTMessageV2': CALL,
  'sn_ws_err.ServiceError': 'new sn_ws_err.ServiceError()',
  'sn_ws.RESTResponseV2': `${CALL}.execute()`,
}

/** Arguments for members that refuse a call without any; other members are called without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'sn_ws.RESTMessageV2.setAllowedRedirectURIs': `['https://api.example']`,
  'sn_ws.RESTMessageV2.setHttpTimeout': '1000',
}

/** A throwaway instance with the built package, which is asked member by member. */
export class Probe {
  private constructor(
    private readonly instance: Instance,
    private readonly credential: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Probe> {
    const server = createServer((_request, response) => response.end('{}'))
    await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    const instance = await Instance.boot({ app: join(checkout, 'dist/app'), workers: 1, outboundOrigin: origin })
    const alias = instance.database.insert('sys_alias', { name: 'probe', type: 'credential' })
    instance.database.insert('discovery_credentials', { name: 'probe', user_name: 'probe', tag: alias, active: 'true' })
    return new Probe(instance, alias, async () => {
      await instance.close()
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    })
  }

  /** The error of touching a global name; null when there is none. */
  touch(name: string): Promise<string | null> {
    return this.instance.run<string | null>(
      `(function () { try { ${name}; return null } catch (e) { return String(e) } })()`,
    )
  }

  /** Calls the member: a member that throws for want of arguments exists. Throws for a class that it can't make. */
  ask(className: string, member: string): Promise<Answer> {
    const made = MADE[className]
    if (made === undefined) throw new Error(`Nothing here makes a ${className}: add it in test/glide-report/probe.ts`)
    return this.instance.run<Answer>(`(function () {
      var object
      try { object = ${made.replace('CREDENTIAL', this.credential)} } catch (e) { return 'refuses it' }
      if (typeof object[${JSON.stringify(member)}] !== 'function') return 'lacks it'
      try { object[${JSON.stringify(member)}](${ARGUMENTS[`${className}.${member}`] ?? ''}) } catch (e) {
        if (/not implemented|not allowed in scope/.test(String(e))) return 'refuses it'
      }
      return 'does it'
    })()`)
  }
}
