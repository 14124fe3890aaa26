import type { Models } from 'purecloud-platform-client-v2'
import { parseMetabasePage } from '../../src/server/telephony/platform-metabase'
import { parseByocEnabled, parseTemplate, trunkBase, type TrunkBase } from '../../src/server/contracts/platform-trunk'
import { parseTokenOwner } from '../../src/server/claims/token-owner'
import { parseTrunkStatus } from '../../src/server/telephony/trunk-status'
import { aRequest, ORG } from '../unit/samples'

/** Members that `Ours` has and `Theirs` has not. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>
/** Members that `Theirs` requires and `Ours` lacks. */
type Missing<Ours, Theirs> = Exclude<RequiredKeys<Theirs>, keyof Ours>
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]

/** Compiles only for `never`. */
function none<T extends never>(): T[] {
  return []
}

/**
 * The app's bodies and the members that it reads, against the models that Genesys publishes with its own SDK. The
 * compiler checks most of it: a member that Genesys doesn't know, lacks, or has as another type is an error in this
 * file.
 */
describe("Genesys' own models", () => {
  const template: Models.TrunkBase = {
    name: '',
    trunkMetabase: { id: 'external_sip_pcv_byoc_carrier.json' },
    trunkType: 'EXTERNAL',
    properties: { trunk_label: { value: { default: '', instance: null } } },
  }

  it('take the trunk that the app sends', () => {
    const parsed = parseTemplate(JSON.stringify(template))
    const options = { metabaseId: 'external_sip_pcv_byoc_carrier.json', inboundSiteId: 'site' }
    const built = parsed === null ? null : trunkBase(parsed, aRequest(), options)
    if (built?.ok !== true) throw new Error('no trunk')
    const sent: Models.TrunkBase = built.trunk
    expect(Object.keys(sent).sort()).toEqual(
      ['description', 'inboundSite', 'name', 'properties', 'state', 'trunkMetabase', 'trunkType'].sort(),
    )
    expect(none<Unknown<TrunkBase, Models.TrunkBase>>()).toEqual([])
    expect(none<Missing<TrunkBase, Models.TrunkBase>>()).toEqual([])
    expect(none<Unknown<TrunkBase['inboundSite'], Models.DomainEntityRef>>()).toEqual([])
    expect(none<Unknown<TrunkBase['trunkMetabase'], Models.DomainEntityRef>>()).toEqual([])
  })

  it('refuse a trunk that lacks what they require, or has it as another type', () => {
    // @ts-expect-error -- a trunk without a metabase
    const without: Models.TrunkBase = { name: 'x', trunkType: 'EXTERNAL' }
    // @ts-expect-error -- a property that is no object
    const wrong: Models.TrunkBase = { ...template, properties: { trunk_label: 'x' } }
    // @ts-expect-error -- a member that no model has
    const unknown = none<Unknown<{ inboundSiteId: string }, Models.TrunkBase>>()
    expect([without, wrong, ...unknown]).toHaveLength(2)
  })

  it('are read: the state of a trunk', () => {
    const trunk: Models.Trunk = {
      id: 't',
      name: 'Berlin',
      inService: true,
      enabled: true,
      connectedStatus: { connected: true },
      optionsStatus: [{ proxyAddress: 'sbc1:5061', optionState: true }],
      registersStatus: [{ proxyAddress: 'sbc1:5061', registerState: false }],
    }
    const listing: Models.TrunkEntityListing = { entities: [trunk], pageNumber: 1, pageCount: 1, total: 1 }
    expect(parseTrunkStatus(JSON.stringify(listing))).toEqual({
      trunks: 1,
      gone: 0,
      inService: true,
      enabled: true,
      connected: true,
      options: ['sbc1:5061: answered'],
      registers: ['sbc1:5061: not answered'],
    })
  })

  it('are read: whose token it is, the products, the metabases', () => {
    const info: Models.TokenInfo = { organization: { id: ORG, name: 'Berlin' }, homeOrganization: { id: ORG } }
    expect(parseTokenOwner(JSON.stringify(info))).toMatchObject({ organizationId: ORG, organizationName: 'Berlin' })
    const products: Models.OrganizationProductEntityListing = { entities: [{ id: 'byoc' }], total: 1 }
    expect(parseByocEnabled(JSON.stringify(products))).toBe(true)
    const metabases: Models.TrunkMetabaseEntityListing = {
      entities: [{ id: 'm', name: 'M', type: 'EXTERNAL' }],
      pageNumber: 1,
      pageCount: 1,
    }
    expect(parseMetabasePage(JSON.stringify(metabases), 100)).toEqual({
      metabases: [{ id: 'm', name: 'M' }],
      more: false,
    })
  })
})
