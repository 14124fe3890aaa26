import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { commentOnItem, updateTrunkRequest, type TrunkRequestRecord } from '../requests'

const MESSAGE =
  'The requested item was closed while its trunk is registered in Genesys Cloud. The trunk was left there.'
const NEXT_STEP = 'Choose Retire to delete the trunk in Genesys Cloud, or Keep trunk to leave it there.'
const COMMENT =
  'Closing this request does not delete its trunk in Genesys Cloud. An operator decides whether the trunk is retired.'

/** True when an operator was asked and has not answered yet. */
export function isRetirementAsked(request: string): boolean {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  return record.get(request) && text(record.getValue('retirement_asked')) === '1'
}

/** Asks an operator whether to retire the trunk of a closed requested item; once, however often the item is closed. */
export function askRetirement(request: TrunkRequestRecord): void {
  if (isRetirementAsked(request.sysId)) return
  updateTrunkRequest(request.sysId, {
    retirement_asked: '1',
    // A verdict that is there for another reason stays, since its cause is not removed.
    ...(request.verdict === '' ? { verdict_message: MESSAGE, next_step: NEXT_STEP } : {}),
    work_notes: `${MESSAGE}\nNext step: ${NEXT_STEP}`,
  })
  commentOnItem(request.requestedItem, COMMENT)
}

/** Records an operator's answer that the trunk stays. */
export function leaveTrunk(request: TrunkRequestRecord): void {
  updateTrunkRequest(request.sysId, {
    retirement_asked: '0',
    ...(request.verdict === '' ? { verdict_message: '', next_step: '' } : {}),
    work_notes: 'The trunk stays in Genesys Cloud, though its requested item was closed.',
  })
}
