import { asked, registers } from './operation-table'
import { plainWords } from './refused-fields'
import type { VerdictFacts, VerdictRecord } from './verdict-record'
import { form, list, org, quoted, RETRY, said, seen, TRUNKS } from './wording'

/** The deed that a request's content does not allow. */
function refused({ operation }: VerdictFacts): string {
  if (operation === undefined || registers(operation)) return "The request can't be registered as it is"
  return operation === 'update'
    ? "The trunk can't be changed as it was asked"
    : `Genesys Cloud refused to ${asked(operation)}`
}

/** Verdicts on a request's fields and on the outcome of its writes. */
export const REQUEST_VERDICTS = {
  inbound_site_missing: {
    arises: 'A trunk needs an inbound site, and neither request nor organization names one',
    retry: 'person',
    fixedBy: 'requester',
    refusesContent: true,
    says: (facts) => ({
      message:
        facts.said === undefined
          ? `A trunk in ${org(facts)} needs an inbound site, and neither the request nor the organization names one.`
          : `Genesys Cloud refused to ${asked(facts.operation ?? 'register')} in ${org(facts)}, because it needs an inbound site: ${said(facts)}.`,
      nextStep: `Copy the id of a site (Genesys Cloud Admin > Telephony > Sites) into the field Inbound site ID of the request or Default inbound site ID of ${form(facts)}, ${RETRY}.`,
    }),
  },
  payload_invalid: {
    arises: 'A field breaks a rule of the app, or Genesys Cloud refuses what a trunk is to be',
    retry: 'person',
    fixedBy: 'requester',
    refusesContent: true,
    says: (facts) => ({
      message: `${refused(facts)}: ${list(facts, 'Genesys Cloud refused its content, and does not say what of it')}`,
      nextStep: `Correct ${facts.problems === undefined ? 'what the evidence names' : 'these fields'} on the trunk request, ${RETRY}.`,
    }),
  },
  payload_truncated: {
    arises: 'A value is too long for its field, or Genesys Cloud kept it cut short',
    retry: 'person',
    fixedBy: 'requester',

    says: (facts) =>
      facts.genesysId === undefined
        ? {
            message: `A value does not fit its field, and a cut one is never sent: ${list(facts, 'see the evidence')}`,
            nextStep: `Shorten the value, or have an administrator lengthen the column in System Definition > Dictionary; ${RETRY}.`,
          }
        : facts.operation === 'update'
          ? {
              message: `Genesys Cloud changed the trunk ${quoted(facts.trunkName, 'to be changed')} (id ${facts.genesysId}), but kept a value cut short: ${list(facts, 'see the evidence')}`,
              nextStep: `The trunk is used with the value that was cut. Ask for another change of it with a shorter value, and with Overwrite what Genesys has ticked.`,
            }
          : {
              message: `Genesys Cloud registered the trunk (id ${facts.genesysId}), but kept a value cut short: ${list(facts, 'see the evidence')}`,
              nextStep: `Choose Retire on the trunk request, and ask again with a shorter value.`,
            },
  },
  other_trunk_registered: {
    arises: 'The answer of a registering write gives another trunk than was asked for',
    retry: 'person',
    fixedBy: 'operator',

    says: (facts) => ({
      message: `Genesys Cloud answered with another trunk than ${org(facts)} was asked for: ${list(facts, 'see the evidence')}${facts.otherOrgId === undefined ? '' : ` The trunk${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`} may stand in organization ${facts.otherOrgId}.`}`,
      nextStep:
        facts.otherOrgId === undefined && facts.genesysId !== undefined
          ? `Look at trunk ${facts.genesysId} in ${TRUNKS} of ${org(facts)}: if it is wrong there, choose Retire on the trunk request and ask again; if somebody has set it right, choose Retry now.`
          : `Look for ${quoted(facts.trunkName, 'the trunk')} in ${TRUNKS} of ${facts.otherOrgId === undefined ? org(facts) : `organization ${facts.otherOrgId} and of ${org(facts)}`}, delete what should not be there, then choose Trunk is not there on the trunk request; give the evidence to Genesys.`,
    }),
  },
  conflict: {
    arises: "The trunk's name is taken, by what a look-up found or by Genesys' own words",
    retry: 'person',
    fixedBy: 'requester',
    refusesContent: true,
    says: (facts) =>
      facts.heldBy === undefined
        ? {
            message:
              facts.said === undefined
                ? `${org(facts, true)} already has a trunk ${quoted(facts.newName ?? facts.trunkName, 'of this name')}${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`}, and it is not surely this request's.`
                : `Genesys Cloud says that ${org(facts)} already has a trunk ${quoted(facts.newName ?? facts.trunkName, 'of this name')}: ${said({ ...facts, said: plainWords(facts.said) })}.`,
            nextStep: `Compare it in ${TRUNKS} of ${org(facts)}: rename or remove it there, or ask again under another trunk name.`,
          }
        : {
            message: `The trunk name ${quoted(facts.trunkName, 'asked for')} in ${org(facts)} is taken by ${facts.heldBy}, which asked for it earlier.`,
            nextStep: `Ask again under another trunk name; or, when ${facts.heldBy} is not wanted any more, retire or cancel it, ${RETRY}.`,
          },
  },
  state_conflict: {
    arises: 'A registering write answers 409, and Genesys Cloud names neither the name nor another field',
    retry: 'briefly',
    fixedBy: 'operator',
    refusesContent: true,
    onceOver: `Look in ${TRUNKS} of the organization for the cause of the conflict, ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud refused to ${asked(facts.operation ?? 'register')}, because it contradicts something that is there: ${said(facts)}.`,
      nextStep: `Changes at the same time are over in a moment, so the request is tried again a few times by itself. If the conflict stays, look in ${TRUNKS} of ${org(facts)} for whatever conflicts with ${quoted(facts.trunkName, 'the trunk')}, ${RETRY}.`,
    }),
  },
  deletion_refused: {
    arises: 'A deletion answers 400, 409 or 422: a site or an outbound route may still use the trunk',
    retry: 'briefly',
    fixedBy: 'operator',
    tells: 'Your trunk could not be deleted, since something in Genesys Cloud still uses it.',
    onceOver: `Take the trunk out of each site that uses it (Genesys Cloud Admin > Telephony > Sites: inbound site and outbound routes), ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud refused to delete ${facts.trunkName === undefined ? 'the trunk' : `the trunk "${facts.trunkName}"`}${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`} in ${org(facts)}: ${said(facts)}. The usual cause is a trunk that is still used by a site or an outbound route.`,
      nextStep: `Take the trunk out of each site that uses it (Genesys Cloud Admin > Telephony > Sites: inbound site and outbound routes), ${RETRY}. Until then, the deletion is tried again a few times by itself.`,
    }),
  },
  outcome_unknown: {
    arises: "A write got no clear answer, and Genesys Cloud can't be asked for its outcome",
    retry: 'person',
    fixedBy: 'operator',

    says: (facts) =>
      facts.operation === 'retire'
        ? {
            message: `Genesys Cloud finds neither the trunk ${quoted(facts.trunkName, 'to be deleted')} (id ${facts.genesysId ?? 'unknown'}) nor a list of trunks in ${org(facts)}: it can't be told whether the trunk is deleted.`,
            nextStep: `Check the field Contract of ${form(facts)}, and look in ${TRUNKS} of ${org(facts)} for the trunk. If it is not there, choose Trunk is not there on the trunk request: it is retired. If it is, delete it there first; or, to have the app do it, an administrator runs new LostWrites().isThere('sys_id of the trunk request', '${facts.genesysId ?? 'id of the trunk'}'), and you choose Retire again.`,
          }
        : facts.operation === 'update'
          ? {
              message: `A change of the trunk ${quoted(facts.trunkName, 'to be changed')} in ${org(facts)} got no clear answer, and Genesys Cloud can't be asked for its outcome.`,
              nextStep: `Look in ${TRUNKS} of ${org(facts)} whether the trunk is changed; ${RETRY}: the trunk is read again, and what is missing of the change is written.`,
            }
          : {
              message: `A write to ${org(facts)} got no answer, and Genesys Cloud can't be asked for its outcome.`,
              nextStep: `Look in ${TRUNKS} of ${org(facts)} for ${quoted(facts.trunkName, 'the trunk')}. If it is not there, choose Trunk is not there on the trunk request; if it is, an administrator runs new LostWrites().isThere('sys_id of the trunk request', 'id of the trunk').`,
            },
  },
  stopped: {
    arises: 'A person stopped the request',
    retry: 'person',
    fixedBy: 'operator',
    because: 'since a person has stopped it',
    says: (facts) => ({
      message: `The request was stopped by ${facts.user === undefined ? 'a person' : facts.user}.`,
      nextStep: `Choose Retry now on the trunk request to go on.`,
    }),
  },
  app_failed: {
    arises: 'The app itself failed while it worked on the request',
    retry: 'retry',
    fixedBy: 'administrator',
    because: 'because of an error in the system, not because of your request',
    onceOver: `Look in System Logs > Errors, give the evidence to whoever maintains BYOC Trunks, ${RETRY}.`,
    says: (facts) => ({
      message: `BYOC Trunks itself failed while it worked on the request${seen(facts)}.`,
      nextStep: `Nothing to do at first: the request is tried again by itself. If it fails again, look in System Logs > Errors, give the evidence to whoever maintains BYOC Trunks, ${RETRY}.`,
    }),
  },
  update_refused: {
    arises: 'The platform refused to close the task of a request that is over',
    retry: 'person',
    fixedBy: 'administrator',

    says: (facts) => ({
      message: `The outcome of the request is stored, but the platform refused to close its task${seen(facts)}.`,
      nextStep: `Have an administrator see which data policy, mandatory field or business rule of Task or Trunk Request stands in the way (System Policy > Data Policies, System Definition > Business Rules); the task is closed by itself within minutes after that.`,
    }),
  },
} satisfies Record<string, VerdictRecord>
