import { scope as SCOPE } from '../../../now.config.json'
import type { VerdictRecord } from './verdict-record'
import { columns, form, org, quoted, RETRY, TRUNKS } from './wording'

const OF_INSTANCE = 'for a reason that lies with this instance, not with your request'
const NO_ORDERS = 'since its organization takes no orders at present'

/** Verdicts of the app's own guards, which forbid a call before it is made. */
export const GUARD_VERDICTS = {
  instance_changed: {
    arises: 'The organization was verified, or the request made, on another instance',
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    says: (facts) =>
      facts.madeOn === undefined
        ? {
            message: `${org(facts, true)} was verified on instance ${quoted(facts.verifiedOn, 'unknown')}; this is ${quoted(facts.instance, 'another one')} (a clone?), which makes no call until the organization is verified here.`,
            nextStep: `Only if this instance is meant to act on that organization: choose Verify access on ${form(facts)}.`,
          }
        : {
            message: `The ${facts.madeWhat ?? 'trunk request'} was made on instance ${quoted(facts.madeOn, 'unknown')}; this is ${quoted(facts.instance, 'another one')} (a clone?), which does nothing to the trunks of another instance.`,
            nextStep: `If this instance is to have a trunk of its own, order one on it (BYOC Trunks > All trunk requests > New). If the instance was only renamed, an administrator runs new OrganizationActions().instanceWasRenamed('${facts.madeOn}').`,
          },
  },
  organization_changed: {
    arises: "The organization's record points elsewhere than its trunk was written to",
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    says: (facts) => ({
      message: `The trunk${facts.genesysId === undefined ? '' : ` ${facts.genesysId}`} was written to ${facts.writtenTo ?? 'another organization'}, and the record of ${org(facts)} points to ${facts.pointsTo ?? 'another one'} now: nothing was called.`,
      nextStep: `Set the fields Organization ID, Region and Contract of ${form(facts)} back to where the trunk is and verify access${facts.operation === 'update' ? `; ${RETRY}` : `; or look in ${TRUNKS} there, delete the trunk by hand, then choose Trunk is not there on the trunk request`}.`,
    }),
  },
  outbound_disabled: {
    arises: 'Outbound calls are switched off',
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    holdsInstance: true,
    says: () => ({
      message: `Outbound calls are switched off.`,
      nextStep: `Have an administrator set the system property ${SCOPE}.outbound_enabled to true (sys_properties.list); ${RETRY}.`,
    }),
  },
  unique_index_missing: {
    arises: "The database does not keep the app's claims unique",
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    holdsInstance: true,
    says: (facts) => ({
      message: `The database of this instance does not keep ${columns(facts)} unique, so that one request could be sent twice: nothing is sent.`,
      nextStep: `Have an administrator remove duplicates and build the unique index (System Definition > Tables, Database Indexes), then open BYOC Trunks > Install check: what waits goes on by itself within five minutes.`,
    }),
  },
  secret_unreadable: {
    arises: 'The platform does not give the digest password that is kept',
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    says: (facts) => ({
      message: `The digest password is kept, but the platform does not give it to user ${quoted(facts.user, 'of this work')}: a module access policy rejects the app's scripts, its key is lost or of another instance, or the column cut it.`,
      nextStep: `Have the policy allow it (Key Management > Module Access Policies; BYOC Trunks > Install check shows whether it does), or write the password to the request's column auth_password again; ${RETRY}.`,
    }),
  },
  organization_inactive: {
    arises: 'The organization is not active',
    retry: 'person',
    fixedBy: 'administrator',
    because: NO_ORDERS,
    says: (facts) => ({
      message: `${org(facts, true)} is inactive.`,
      nextStep: `Set the field Active of ${form(facts)}, ${RETRY}.`,
    }),
  },
  organization_unverified: {
    arises: 'Nobody has verified the organization yet',
    retry: 'person',
    fixedBy: 'operator',
    because: NO_ORDERS,
    says: (facts) => ({
      message: `${org(facts, true)} is not verified: no trunk is ordered in it before it is known that its access works.`,
      nextStep: `Choose Verify access on ${form(facts)}; when it is verified, ${RETRY.replace('then ', '')}.`,
    }),
  },
  logging_would_expose_secrets: {
    arises: 'The outbound HTTP log would store headers or bodies',
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    says: (facts) => ({
      message: `The outbound HTTP log would store headers or bodies, and with them tokens and secrets.`,
      nextStep: `Remove or lower the system property ${facts.property ?? 'glide.outbound_http_log.override'} to basic, ${RETRY}.`,
    }),
  },
  privilege_denied: {
    arises: 'The instance denies the app a cross-scope privilege',
    retry: 'person',
    fixedBy: 'administrator',
    because: OF_INSTANCE,
    says: (facts) => ({
      message: `The instance denied the app a cross-scope privilege: ${facts.privilege ?? 'the evidence names it'}.`,
      nextStep: `In System Applications > Application Cross-Scope Access, set Status of this privilege of BYOC Trunks to Allowed, or create it with that name; ${RETRY}.`,
    }),
  },
} satisfies Record<string, VerdictRecord>
