/** A property of a trunk: whatever else it holds, its value is in `value.instance`. */
function instance(of: object): object {
  return {
    type: 'object',
    required: ['value'],
    properties: { value: { type: 'object', required: ['instance'], properties: { instance: of } } },
  }
}

const TEXT = { type: 'string', minLength: 1 }
const UNSET = { type: 'null' }
const OPTIONAL_TEXT = { anyOf: [TEXT, UNSET] }
const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ADDRESS = `${BYTE}(\\.${BYTE}){3}`
const PORT = '([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])'

const REFERENCE = {
  type: 'object',
  required: ['id'],
  properties: { id: TEXT, name: TEXT, selfUri: TEXT },
  additionalProperties: false,
}

/**
 * A BYOC trunk as Genesys accepts it, by its published models and samples alone: the model TrunkBase, the members it
 * requires in practice, and the keys and values of its properties. The schema knows nothing of the app.
 */
export const TRUNK_BASE_SCHEMA = {
  $id: 'https://example.com/trunk-base.json',
  type: 'object',
  required: ['name', 'description', 'trunkMetabase', 'trunkType', 'state', 'inboundSite', 'properties'],
  properties: {
    name: TEXT,
    description: { type: 'string', pattern: '^ServiceNow BTR\\d{7}$' },
    trunkMetabase: {
      ...REFERENCE,
      properties: { id: { enum: ['external_sip_pcv_byoc_carrier.json', 'sandbox_external_byoc_pbx.json'] } },
    },
    trunkType: { const: 'EXTERNAL' },
    state: { enum: ['active', 'inactive', 'deleted'] },
    inboundSite: REFERENCE,
    site: REFERENCE,
    managed: { type: 'boolean' },
    version: { type: 'integer', minimum: 1 },
    properties: {
      type: 'object',
      required: [
        'trunk_type',
        'trunk_label',
        'trunk_enabled',
        'trunk_protocol',
        'trunk_transport_serverProxyList',
        'trunk_transport_protocolVariant',
        'trunk_sip_authentication_credentials_username',
        'trunk_sip_termination_uri',
      ],
      properties: {
        trunk_type: instance({ enum: ['external.pcv.byoc.carrier', 'external.pcv.byoc.pbx'] }),
        trunk_label: instance(TEXT),
        trunk_enabled: instance({ type: 'boolean' }),
        trunk_protocol: instance({ const: 'SIP' }),
        trunk_transport_serverProxyList: instance({
          type: 'array',
          minItems: 1,
          items: { type: 'string', pattern: `^([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):${PORT}$` },
        }),
        trunk_transport_protocolVariant: instance({ enum: ['udp', 'tcp', 'tls'] }),
        trunk_access_acl_allowList: instance({
          anyOf: [
            UNSET,
            {
              type: 'array',
              uniqueItems: true,
              items: { type: 'string', pattern: `^${ADDRESS}(/(3[0-2]|[12]?\\d))?$` },
            },
          ],
        }),
        trunk_sip_authentication_credentials_realm: instance(OPTIONAL_TEXT),
        trunk_sip_authentication_credentials_username: instance(TEXT),
        trunk_sip_authentication_credentials_password: instance(OPTIONAL_TEXT),
        trunk_sip_termination_uri: instance(TEXT),
        trunk_outboundIdentity_callingName: instance({
          anyOf: [UNSET, { type: 'string', pattern: '^[\\S ]{0,40}$' }],
        }),
        trunk_outboundIdentity_callingAddress: instance(OPTIONAL_TEXT),
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
