import { asked } from './operation-table'
import type { VerdictRecord } from './verdict-record'
import { form, later, OAUTH, org, RETRY, said, seen } from './wording'

/** Verdicts on the connection to Genesys Cloud and on its load. */
export const TRAFFIC_VERDICTS = {
  rate_limited: {
    arises: 'A call answers 429',
    retry: 'retry',
    fixedBy: 'nobody',
    onceOver: `Look in ${OAUTH} for other users of the organization's request limit, ${RETRY}.`,
    says: (facts) => ({
      message: `${org(facts, true)} takes no more requests for now.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}.`,
    }),
  },
  service_unavailable: {
    arises: 'A call answers 500 or above',
    retry: 'retry',
    fixedBy: 'genesys',
    outage: true,
    onceOver: `See status.mypurecloud.com whether Genesys Cloud works again, ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud had an error of its own or was not available.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If the error stays, see status.mypurecloud.com.`,
    }),
  },
  timeout: {
    arises: 'A call gets no answer in time, or answers 408 or 504',
    retry: 'retry',
    fixedBy: 'genesys',
    outage: true,
    onceOver: `Check status.mypurecloud.com and the instance's way out (proxy, firewall), ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud did not answer in time.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If the error stays, check the instance's way out (proxy, firewall).`,
    }),
  },
  unreachable: {
    arises: 'No connection comes about, or it breaks',
    retry: 'retry',
    fixedBy: 'administrator',
    outage: true,
    onceOver: `Check the instance's way out (DNS, proxy, firewall, certificates), ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud could not be reached${facts.region === undefined ? '' : ` in region ${facts.region}`}.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If the error stays, check the instance's way out (DNS, proxy, firewall, certificates).`,
    }),
  },
  call_refused: {
    arises: 'A call that sends no trunk answers 400, 409, 413 or 422, or one beside the contract 404',
    retry: 'person',
    fixedBy: 'administrator',
    says: (facts) => ({
      message: `Genesys Cloud refused to ${asked(facts.operation ?? 'read')}: ${said(facts)}.`,
      nextStep: `Choose Verify access on ${form(facts)}; if the error stays, give the evidence to Genesys and to whoever maintains BYOC Trunks.`,
    }),
  },
  unexpected_response: {
    arises: 'An answer is not in the contract',
    retry: 'person',
    fixedBy: 'administrator',

    says: (facts) => ({
      message: `Genesys Cloud answered with something that is not in its contract${seen(facts)}.`,
      nextStep: `Choose Verify access on ${form(facts)}; if the error stays, check the field Region and the systems between the instance and Genesys Cloud (a proxy may answer in its place), and give the evidence to Genesys.`,
    }),
  },
} satisfies Record<string, VerdictRecord>
