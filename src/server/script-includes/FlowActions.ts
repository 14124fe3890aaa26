import { text } from '../servicenow'
import { readFields, type FieldColumn } from '../fields'
import {
  noSuchItem,
  noSuchOrganization,
  noSuchRequest,
  notDiagnosed,
  nothingGiven,
  refusalOfState,
  refusedByRule,
  severalGiven,
  type Refusal,
} from '../refusals'
import { findOrganization } from '../organizations'
import { findItem, findTrunkRequest, inWords, isSettled, isState, readProgress, standsInTheWay } from '../requests'
import type { RegistrationSummary } from '../commands'
import { readDiagnosis } from '../access'
import { createAsked, createChange, filledChange } from '../orders'
import { CatalogFulfillment } from './CatalogFulfillment'
import { OrganizationDiagnosis } from './OrganizationDiagnosis'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * Inputs of the action "Register BYOC trunk": a flow gives one of the first three, and together with an organization
 * the fields of the trunk.
 */
export type RegisterInputs = Record<
  | 'trunk_request'
  | 'requested_item'
  | 'organization'
  | 'site'
  | 'requested_for'
  | Exclude<FieldColumn, 'auth_password'>,
  PlatformText
>

/** Inputs of the action "Change BYOC trunk". The digest password is none: no flow's data holds it. */
export type ChangeInputs = Record<
  'trunk' | 'site' | 'switch_to' | 'emptied' | 'requested_for' | Exclude<FieldColumn, 'auth_password' | 'trunk_kind'>,
  PlatformText
>

/** Outputs of every action that tell why it did not do what was asked; all '' when it did. */
export interface ErrorOutputs {
  error_code: string
  error_message: string
  error_next_step: string
}

/** Outputs of the actions on a trunk request. */
export interface RequestOutputs extends ErrorOutputs {
  /** sys_id, '' when there is none */
  trunk_request: string
  number: string
  state: string
  state_in_words: string
  /** '1' when nothing more happens until a person acts */
  settled: string
  genesys_id: string
  inbound_address: string
  trunk_status: string
  verdict: string
  message: string
  next_step: string
}

/** Outputs of the action "Diagnose access". */
export interface DiagnosisOutputs extends ErrorOutputs {
  /** the verdict's code; '' when nothing stands in the way, or when no diagnosis was made (then `error_code` is set) */
  verdict: string
  message: string
  next_step: string
  checks: string
}

/**
 * The scripts of the app's flow actions. A refusal is an output of the action, never a thrown error, so that the flow
 * goes on and decides. No output carries the digest password.
 */
export class FlowActions {
  /** "Register BYOC trunk": queues a trunk request, or creates a queued one first. Makes no outbound call. */
  register(inputs: RegisterInputs): RequestOutputs {
    const given = [inputs.trunk_request, inputs.requested_item, inputs.organization].filter((each) => text(each) !== '')
    if (given.length > 1) return refused(severalGiven())
    if (text(inputs.trunk_request) !== '') return this.queue(text(inputs.trunk_request))
    if (text(inputs.requested_item) !== '') return this.ofItem(text(inputs.requested_item))
    return given.length === 0 ? refused(nothingGiven()) : this.create(inputs)
  }

  /** "Change BYOC trunk": asks for a change; an input that is empty leaves its field as it is. Makes no outbound call. */
  change(inputs: ChangeInputs): RequestOutputs {
    const given: Readonly<Record<string, PlatformText>> = inputs
    const fields = readFields((column) => text(given[column]))
    const made = createChange({
      ...filledChange(fields, { site: text(inputs.site), to: text(inputs.switch_to), emptied: text(inputs.emptied) }),
      trunk: text(inputs.trunk),
      requestedFor: text(inputs.requested_for),
      openedBy: '',
    })
    return made.ok ? outputsOf(made.sysId, null) : refused(made.refusal)
  }

  /** "Retire BYOC trunk": has the trunk deleted in Genesys Cloud; a request without a trunk is canceled. */
  retire(trunkRequest: PlatformText): RequestOutputs {
    const sysId = text(trunkRequest)
    if (findTrunkRequest(sysId) === null) return refused(noSuchRequest(sysId))
    return outcomeOf(new TrunkRegistration().retire(sysId))
  }

  /** "Get trunk status": returns the present state of the request. */
  status(trunkRequest: PlatformText): RequestOutputs {
    const sysId = text(trunkRequest)
    return findTrunkRequest(sysId) === null ? refused(noSuchRequest(sysId)) : outputsOf(sysId, null)
  }

  /** "Diagnose access", first step: queues the diagnosis. Makes no outbound call. */
  requestDiagnosis(organization: PlatformText): void {
    const asked = text(organization)
    if (findOrganization(asked) !== null) new OrganizationDiagnosis().requestAndWait(asked)
  }

  /**
   * "Diagnose access", last step: returns the result of the diagnosis from the organization's record, or an error while
   * the diagnosis has not ended.
   */
  readDiagnosis(organization: PlatformText): DiagnosisOutputs {
    const asked = text(organization)
    const found = readDiagnosis(asked)
    if (found === null) return undiagnosed(noSuchOrganization(asked))
    if (found.underWay) return undiagnosed(notDiagnosed())
    const { verdict, message, nextStep, checks } = found
    return { verdict, message, next_step: nextStep, checks, ...errorOutputs(null) }
  }

  private queue(sysId: string): RequestOutputs {
    if (findTrunkRequest(sysId) === null) return refused(noSuchRequest(sysId))
    return outcomeOf(new TrunkRegistration().queue(sysId))
  }

  private ofItem(itemSysId: string): RequestOutputs {
    if (findItem(itemSysId) === null) return refused(noSuchItem(itemSysId))
    const sysId = new CatalogFulfillment().findOrCreate(itemSysId)
    return sysId === null ? refused(refusedByRule()) : outputsOf(sysId, null)
  }

  private create(inputs: RegisterInputs): RequestOutputs {
    const organization = findOrganization(text(inputs.organization))
    if (organization === null) return refused(noSuchOrganization(text(inputs.organization)))
    const given: Readonly<Record<string, PlatformText>> = inputs
    const created = createAsked(
      {
        organization,
        site: text(inputs.site),
        ...readFields((column) => text(given[column])),
        requestedFor: text(inputs.requested_for),
        openedBy: '',
      },
      '',
    )
    return created.ok ? outputsOf(created.sysId, null) : refused(created.refusal)
  }
}

function outcomeOf(summary: RegistrationSummary): RequestOutputs {
  const { request, refused: reason, state } = summary
  return outputsOf(request, reason === '' ? null : refusalOfState(reason, state))
}

function outputsOf(sysId: string, refusal: Refusal | null): RequestOutputs {
  const request = findTrunkRequest(sysId)
  const progress = readProgress(sysId)
  if (request === null || progress === null) return refused(noSuchRequest(sysId))
  const { state, verdict, genesysId } = progress
  return {
    trunk_request: sysId,
    number: request.number,
    state,
    state_in_words: inWords(state),
    settled: isState(state) && isSettled(state) ? '1' : '0',
    genesys_id: genesysId,
    inbound_address: request.inboundAddress,
    trunk_status: request.trunkStatus,
    verdict: verdict?.code ?? '',
    message: verdict?.message ?? '',
    next_step: verdict?.nextStep ?? '',
    ...errorOutputs(refusal ?? standsInTheWay(state, verdict)),
  }
}

function refused(refusal: Refusal): RequestOutputs {
  return {
    trunk_request: '',
    number: '',
    state: '',
    state_in_words: '',
    settled: '0',
    genesys_id: '',
    inbound_address: '',
    trunk_status: '',
    verdict: '',
    message: '',
    next_step: '',
    ...errorOutputs(refusal),
  }
}

function undiagnosed(refusal: Refusal): DiagnosisOutputs {
  return { verdict: '', message: '', next_step: '', checks: '', ...errorOutputs(refusal) }
}

function errorOutputs(error: { code: string; message: string; nextStep: string } | null): ErrorOutputs {
  return {
    error_code: error?.code ?? '',
    error_message: error?.message.slice(0, 1000) ?? '',
    error_next_step: error?.nextStep.slice(0, 1000) ?? '',
  }
}
