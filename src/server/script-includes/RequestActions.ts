import { askingOperator, tellPerson, tellUser, text, withoutMarkup } from '../servicenow'
import { inFull } from '../verdicts'
import { findTrunkRequest, isState, spoken } from '../requests'
import { isRetirementAsked, leaveTrunk } from '../retirement'
import { maySeeRequest, mayWorkRequest } from '../approvals'
import { findTrunk } from '../inventory'
import { previewLines } from '../previews'
import { askReplacement, draftChange, openRequest } from '../orders'
import { LostWrites, type Settled } from './LostWrites'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * The buttons of the trunk request's form. The platform shows each button only to users with its roles; role and access
 * controls are checked here again. No button calls Genesys Cloud in the user's transaction: the queue does.
 */
export class RequestActions {
  /** "Register": queues the request, or asks for its approval. */
  register(trunkRequestSysId: PlatformText): void {
    this.act('Register', text(trunkRequestSysId), () => new TrunkRegistration().queue(text(trunkRequestSysId)))
  }

  /** "Retry now": tries again at once, with a new retry budget. */
  retryNow(trunkRequestSysId: PlatformText): void {
    this.act('Retry now', text(trunkRequestSysId), () => new TrunkRegistration().retryNow(text(trunkRequestSysId)))
  }

  /** "Stop": ends the work, so that no further call leaves. */
  stop(trunkRequestSysId: PlatformText): void {
    this.act('Stop', text(trunkRequestSysId), () => new TrunkRegistration().stop(text(trunkRequestSysId)))
  }

  /** "Cancel": withdraws a request that has no trunk. */
  cancel(trunkRequestSysId: PlatformText): void {
    this.act('Cancel', text(trunkRequestSysId), () => new TrunkRegistration().cancel(text(trunkRequestSysId)))
  }

  /** "Retire": deletes the trunk in Genesys Cloud. */
  retire(trunkRequestSysId: PlatformText): void {
    this.act('Retire', text(trunkRequestSysId), () => new TrunkRegistration().retire(text(trunkRequestSysId)))
  }

  /** "Keep trunk": leaves a trunk in Genesys Cloud whose requested item was closed. */
  keep(trunkRequestSysId: PlatformText): void {
    if (!mayAct('Keep trunk', text(trunkRequestSysId))) return
    const request = findTrunkRequest(text(trunkRequestSysId))
    if (request === null || !isRetirementAsked(request.sysId)) return tellPerson('Nobody asked to retire this trunk.')
    leaveTrunk(request)
    tellUser('The trunk stays in Genesys Cloud.')
  }

  /** "Register anew": registers a trunk once more that is missing in Genesys Cloud. */
  registerAnew(trunkRequestSysId: PlatformText): void {
    if (!mayAct('Register anew', text(trunkRequestSysId))) return
    const { refused } = new TrunkRegistration().registerAnew(text(trunkRequestSysId))
    if (refused !== '') return tellPerson(refused)
    tellUser('Genesys Cloud is asked in the background; the trunk is registered anew if it is missing there.')
  }

  /** "Preview": shows what the work on the request would do now, on its form. Makes no call. */
  preview(trunkRequestSysId: PlatformText): void {
    if (askingOperator('Preview') === null || !maySeeRequest(text(trunkRequestSysId))) return
    const preview = new TrunkRegistration().preview(text(trunkRequestSysId))
    if (preview === null) return
    for (const line of previewLines(preview)) tellUser(withoutMarkup(line))
    for (const refusal of preview.refusals) tellPerson(withoutMarkup(inFull(refusal)))
  }

  /** "Trunk is not there": settles a lost write for a person who looked in Genesys Cloud. */
  notThere(trunkRequestSysId: PlatformText): void {
    this.act('Trunk is not there', text(trunkRequestSysId), () => new LostWrites().isNotThere(trunkRequestSysId))
  }

  /** "Change trunk", on a trunk: makes a draft that shows the trunk as it is; null when there is none to make. */
  change(trunkSysId: PlatformText): GlideRecord | null {
    const trunk = askingOperator('Change trunk') === null ? null : findTrunk(text(trunkSysId))
    if (trunk === null) return null
    if (trunk.state !== 'present') {
      tellPerson('Only a trunk that is in Genesys Cloud can be changed; a foreign one has to be adopted first.')
      return null
    }
    const draft = draftChange(trunk)
    if (draft === null) tellPerson('A business rule refused the trunk request.')
    else tellUser('Change the fields that are to be others, then choose Send change. The fields that you leave stay.')
    return draft
  }

  /** "Send change": queues a change, or asks for its approval. */
  sendChange(trunkRequestSysId: PlatformText): void {
    this.act('Send change', text(trunkRequestSysId), () => new TrunkRegistration().queue(text(trunkRequestSysId)))
  }

  /** "Replace trunk", on a change that Genesys Cloud offers no call for: makes the draft of a replacement, or finds it. */
  replace(changeSysId: PlatformText): GlideRecord | null {
    if (!mayAct('Replace trunk', text(changeSysId))) return null
    const made = askReplacement(text(changeSysId), '', 'draft')
    if (made.ok) tellUser(made.isNew ? REPLACES : 'This request replaces the trunk already.')
    else tellPerson(inFull(made.refusal))
    return made.ok ? openRequest(made.sysId) : null
  }

  private act(name: string, trunkRequestSysId: string, deed: () => Settled): void {
    if (!mayAct(name, trunkRequestSysId)) return
    const { refused, state } = deed()
    if (refused !== '') return tellPerson(refused)
    tellUser(`The request is ${isState(state) ? spoken(state) : state}.`)
  }
}

/** True when the user has the role and the access controls allow the request; otherwise the user is told why not. */
function mayAct(name: string, trunkRequestSysId: string): boolean {
  return askingOperator(name) !== null && mayWorkRequest(trunkRequestSysId)
}

const REPLACES =
  'Choose Register to have the new trunk registered; the old one is retired once that is done, and not before. Look at the name first: both stand for a while.'
