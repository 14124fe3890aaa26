import type { Fault } from '../faults/fault'
import { both, type StandInEntry } from './entry'

/** States in which Genesys Cloud refuses one act and says why in its own words. */
export const REFUSAL_ENTRIES = {
  trunk_in_use: {
    cause: 'A site or an outbound route still uses the trunk',
    does: 'Deleting a trunk is 400 naming the site; the words are this cloud’s own, since Genesys publishes none',
    verdicts: both(null),
    faults: [
      {
        on: 'delete',
        make: () =>
          refusal(400, {
            code: 'bad.request',
            message: 'The trunk base settings are in use',
            details: [{ errorCode: 'IN_USE', entityName: 'Site Berlin' }],
          }),
      },
    ],
  },
  deleted_trunks_listed: {
    cause: 'A deleted trunk goes on being listed',
    does: 'A deleted trunk stays, with `state: deleted`, in listings and when it is read; deleting it again is 404',
    verdicts: both(null),
  },
  version_conflict: {
    cause: 'Changes meet each other in Genesys Cloud',
    does: 'Creating or changing a trunk is 409 about a version number',
    verdicts: both('state_conflict'),
    faults: [
      {
        on: 'write',
        make: () =>
          refusal(409, {
            code: 'general.conflict',
            message: 'The version number of the modified resource must match the version number in the database.',
          }),
      },
    ],
  },
  other_value_taken: {
    cause: 'Another value of the trunk has to be unique, and is taken',
    does: 'Creating or changing a trunk is 409 naming the termination identifier',
    verdicts: both('payload_invalid'),
    faults: [
      {
        on: 'write',
        make: () =>
          refusal(409, {
            code: 'general.conflict',
            message: 'A value that must be unique is in use',
            details: [{ errorCode: 'DUPLICATE_VALUE', fieldName: 'properties.trunk_sip_termination_uri' }],
          }),
      },
    ],
  },
  several_permissions_missing: {
    cause: "The service account's role lacks several permissions",
    does: '403 `missing.permissions` on trunks, of which `messageWithParams` and `messageParams` are all there is',
    verdicts: both('permission_missing'),
    faults: [
      {
        on: 'trunks',
        make: () =>
          refusal(403, {
            code: 'missing.permissions',
            messageWithParams:
              'Unable to perform the requested action. You are missing the following permission(s): {permissions}',
            messageParams: { permissions: '[telephony:plugin:all, telephony:phone:view]' },
          }),
      },
    ],
  },
  any_permission_missing: {
    cause: "The service account's role has none of the permissions of which one is needed",
    does: '403 `missing.any.permissions` on trunks, naming them',
    verdicts: both('permission_missing'),
    faults: [
      {
        on: 'trunks',
        make: () =>
          refusal(403, {
            code: 'missing.any.permissions',
            message:
              'Unable to perform the requested action. You must have at least one of the following permissions assigned: [telephony:plugin:all, telephony:trunk:add]',
          }),
      },
    ],
  },
} as const satisfies Record<string, StandInEntry>

/** A refusal with as much of `ErrorBody` of Genesys' official client as is given. */
function refusal(status: number, body: object): Fault {
  const text = JSON.stringify({ status, ...body })
  return { kind: 'answer', when: 'before', status, contentType: 'application/json; charset=utf-8', text }
}
