import { askingOperator, tellUser } from '../glide/access-session'
import { tellPerson } from '../glide/person'
import { text } from '../glide/text'
import { spoken, isState } from '../registration/states'
import { LostWrites, type Settled } from './LostWrites'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * What the buttons of the trunk request's form do. The platform shows a button to whom its roles allow; who may press it
 * is checked here again. Nothing here calls Genesys Cloud: the queue does.
 */
export class RequestActions {
  /** "Register": queues the request, or asks for its approval. */
  register(trunkRequestSysId: PlatformText): void {
    this.act('Register', () => new TrunkRegistration().queue(text(trunkRequestSysId)))
  }

  /** "Retry now": at once, with a new budget. */
  retryNow(trunkRequestSysId: PlatformText): void {
    this.act('Retry now', () => new TrunkRegistration().retryNow(text(trunkRequestSysId)))
  }

  /** "Stop": nothing more leaves. */
  stop(trunkRequestSysId: PlatformText): void {
    this.act('Stop', () => new TrunkRegistration().stop(text(trunkRequestSysId)))
  }

  /** "Cancel": withdraws a request that has no trunk. */
  cancel(trunkRequestSysId: PlatformText): void {
    this.act('Cancel', () => new TrunkRegistration().cancel(text(trunkRequestSysId)))
  }

  /** "Retire": deletes the trunk in Genesys Cloud. */
  retire(trunkRequestSysId: PlatformText): void {
    this.act('Retire', () => new TrunkRegistration().retire(text(trunkRequestSysId)))
  }

  /** "Register anew": registers a trunk once more that is missing in Genesys Cloud. */
  registerAnew(trunkRequestSysId: PlatformText): void {
    if (askingOperator('Register anew') === null) return
    const { refused } = new TrunkRegistration().registerAnew(text(trunkRequestSysId))
    if (refused !== '') return tellPerson(refused)
    tellUser('Genesys Cloud is asked in the background; the trunk is registered anew if it is missing there.')
  }

  /** "Trunk is not there": what became of a lost write, by who looked in Genesys Cloud. */
  notThere(trunkRequestSysId: PlatformText): void {
    this.act('Trunk is not there', () => new LostWrites().isNotThere(trunkRequestSysId))
  }

  private act(name: string, deed: () => Settled): void {
    if (askingOperator(name) === null) return
    const { refused, state } = deed()
    if (refused !== '') return tellPerson(refused)
    tellUser(`The request is ${isState(state) ? spoken(state) : state}.`)
  }
}
