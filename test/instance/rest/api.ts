import { scope as SCOPE } from '../../../now.config.json'
import type { Instance } from '../../../sandbox/instance/instance'

/** The options of a resource that tests vary; the other columns are as the SDK writes them. */
export interface ResourceOptions {
  method?: string
  script: string
  columns?: Record<string, string>
}

/** Adds scripted REST APIs to an instance, row by row, in the way of a package. */
export class Apis {
  private readonly scope: string

  constructor(private readonly instance: Instance) {
    this.scope = instance.database.select('sys_app', '')[0]?.['sys_id'] ?? ''
  }

  /** Adds an API with one version, which is the default unless told otherwise. Returns both sys_ids. */
  api(serviceId: string, columns: Record<string, string> = {}, version: Record<string, string> = {}): [string, string] {
    const definition = this.instance.database.insert('sys_ws_definition', {
      name: serviceId,
      service_id: serviceId,
      namespace: SCOPE,
      active: 'true',
      enforce_acl: '',
      ...columns,
    })
    const versionId = this.instance.database.insert('sys_ws_version', {
      web_service_definition: definition,
      version: '1',
      version_id: 'v1',
      active: 'true',
      is_default: 'true',
      ...version,
    })
    return [definition, versionId]
  }

  /** A resource of an API at `path`. */
  resource([definition, version]: [string, string], path: string, options: ResourceOptions): void {
    const serviceId = this.instance.database.get('sys_ws_definition', definition)?.['service_id'] ?? ''
    this.instance.database.insert('sys_ws_operation', {
      name: path,
      web_service_definition: definition,
      web_service_version: version,
      http_method: options.method ?? 'GET',
      relative_path: path,
      operation_uri: `/api/${SCOPE}/v1/${serviceId}${path}`,
      default_operation_uri: `/api/${SCOPE}/${serviceId}${path}`,
      operation_script: options.script,
      active: 'true',
      consumes: 'application/json',
      produces: 'application/json',
      enforce_acl: '',
      requires_authentication: 'true',
      requires_acl_authorization: 'true',
      requires_snc_internal_role: 'true',
      sys_scope: this.scope,
      ...options.columns,
    })
  }

  /** A REST_Endpoint ACL that one of these roles passes. */
  acl(name: string, roles: readonly string[], columns: Record<string, string> = {}): string {
    const { database } = this.instance
    const acl = database.insert('sys_security_acl', {
      name,
      type: 'REST_Endpoint',
      operation: 'execute',
      active: 'true',
      advanced: 'true',
      admin_overrides: 'true',
      ...columns,
    })
    for (const role of roles) {
      const found = database.select('sys_user_role', `name=${role}`)[0]?.['sys_id'] ?? ''
      database.insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: found })
    }
    return acl
  }
}
