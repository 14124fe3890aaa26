import { STAND_IN_NAMES, STAND_INS, type Contract, type StandInName } from '../../genesys/server'
import type { Input, InputOrganization } from '../input/schema'

/** One state of the world, under one contract, and the conclusion that the app should come to. */
export interface Case {
  name: string
  contract: Contract
  cause: string
  /** Verdict on a trunk request; null: it is registered. */
  request: string | null
  /** Verdict of a diagnosis that a person asked for; null: nothing stands in the way. */
  diagnosis: string | null
  organization: InputOrganization
  /** True when the organization's credential is listed. */
  credential: boolean
}

type Expected = string | null

/**
 * The causes about which a diagnosis concludes something else than a request. A diagnosis writes nothing, so it can't
 * meet a refusal that only a valid body meets; and a state that spoils every write spoils the diagnosis' probe too,
 * although nothing was made.
 */
const DIAGNOSIS: Readonly<Partial<Record<StandInName, Expected>>> = {
  payload_refused: null,
  sip_uri_cut: null,
  name_taken: null,
  inbound_site_missing: null,
  version_conflict: null,
  other_value_taken: null,
  write_done_then_reset: 'unreachable',
  write_done_then_silence: 'timeout',
  write_done_then_500: 'service_unavailable',
  write_done_then_lost: 'unreachable',
}

/** Every stand-in under each contract that it is for, and causes that lie in ServiceNow. */
export function allCases(): Case[] {
  return [...standInCases(), ...ownCases()]
}

function standInCases(): Case[] {
  return STAND_IN_NAMES.flatMap((standIn) => {
    const { cause, verdicts } = STAND_INS[standIn]
    return (['byoc_registration', 'platform'] as const).flatMap((contract): Case[] => {
      const request = verdicts[contract]
      if (request === undefined) return []
      const override = DIAGNOSIS[standIn]
      const diagnosis = override === undefined ? request : override
      const organization = { ...newOrganization(standIn, contract), standIn }
      return [{ name: standIn, contract, cause, request, diagnosis, organization, credential: true }]
    })
  })
}

function ownCases(): Case[] {
  const malformed = newOrganization('organization_id_malformed', 'byoc_registration')
  const healthy = (['byoc_registration', 'platform'] as const).map((contract) => ({
    ...ownCase('nothing_wrong', contract, 'Nothing is wrong', null),
    organization: newOrganization('nothing_wrong', contract),
  }))
  return [
    ...healthy,
    {
      ...ownCase(
        'credential_missing',
        'byoc_registration',
        'The credential alias has no credential',
        'credential_missing',
      ),
      organization: newOrganization('credential_missing', 'byoc_registration'),
      credential: false,
    },
    {
      ...ownCase(
        'organization_id_malformed',
        'byoc_registration',
        'The organization ID is not a GUID',
        'organization_id_malformed',
      ),
      organization: { ...malformed, orgId: malformed.orgId.replaceAll('-', '') },
    },
  ]
}

function ownCase(name: string, contract: Contract, cause: string, verdict: Expected): Omit<Case, 'organization'> {
  return { name, contract, cause, request: verdict, diagnosis: verdict, credential: true }
}

let organizations = 0

function newOrganization(name: string, contract: Contract): InputOrganization {
  organizations += 1
  const title = `${name} (${contract})`
  return {
    name: title,
    orgId: guid(1, organizations),
    region: 'eu-central-1',
    contract,
    credential: title,
    inboundSiteId: guid(2, organizations),
  }
}

/** Another organization in the same state. */
export function twinOf({ organization, contract }: Case): InputOrganization {
  const twin = newOrganization(`Twin of ${organization.name}`, contract)
  // A malformed id stays one.
  const orgId = organization.orgId.includes('-') ? twin.orgId : twin.orgId.replaceAll('-', '')
  return {
    ...organization,
    name: twin.name,
    credential: twin.credential,
    inboundSiteId: twin.inboundSiteId ?? '',
    orgId,
  }
}

/** The input that sets the cases up: each organization has its own credential, so that no case touches another. */
export function inputOf(cases: readonly Case[]): Input {
  return {
    credentials: cases
      .filter(({ credential }) => credential)
      .map(({ organization }, index) => ({
        name: organization.credential,
        clientId: guid(3, index + 1),
        clientSecret: `casebook-secret-${String(index + 1)}`,
      })),
    organizations: cases.map(({ organization }) => organization),
    requests: [],
  }
}

function guid(kind: number, number: number): string {
  return `${String(kind)}a5eb00c-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}
