// Generated from the docstrings by `npm run docs`.

/** Public Script Includes of BYOC Trunks, for scopes that an administrator has let in. */
declare namespace x_gcx_byoc {
  /** Headers of a Genesys Cloud call, for exactly one organization. */
  class GenesysHeaders {
    /**
     * The headers of a call to an organization.
     *
     * @param targetOrgId Genesys organization id (GUID) of the organization the trunk belongs to, never the parent's
     * @returns `Content-Type`, `X-Genesys-Organization` and `Authorization` with a token scoped to that organization;
     *   the public Platform API has no organization header, so organizations of that contract get none
     * @throws an Error whose `name` is the verdict's code and whose message tells the reason and the next step
     */
    setGenesysHeaders(targetOrgId: string): Record<string, string>
  }

  /**
   * OAuth access tokens, each minted for exactly one organization and proved good for it before its first use.
   *
   * The tokens are cached in an encrypted column, in one row per organization, credential and scope. A new token is
   * minted shortly before the cached one expires, and when the organization ID, region or credential changes.
   */
  class GenesysTokens {
    /**
     * The access token for an organization.
     *
     * @param targetOrgId Genesys organization id (GUID) of the organization the trunk belongs to
     * @returns the token, scoped to that organization
     * @throws an Error whose `name` is the verdict's code and whose message tells the reason and the next step; after
     *   `token_being_minted` another call a moment later may succeed
     */
    getScopedToken(targetOrgId: string): string

    /**
     * Forgets the cached tokens of an organization, and the pauses that Genesys asked for; the next call mints a new
     * token. For administrators (the app's role `admin`).
     *
     * @param targetOrgId Genesys organization id (GUID)
     * @returns the number of cached tokens that were forgotten
     * @throws an Error when no organization has that id, or the user lacks the role
     */
    revoke(targetOrgId: string): number
  }

  /** Queues, registers, retries, stops and retires trunk requests. Everything but `register` returns at once. */
  class TrunkRegistration {
    /**
     * Puts a trunk request on the queue. For flows, UI actions and other scopes: makes no outbound call.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call
     */
    queue(trunkRequestSysId: string): RegistrationSummary

    /**
     * Registers a trunk request now. For the worker and for background scripts: makes outbound calls, so it refuses
     * to run in a user's interactive transaction and queues the request instead.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state; still `queued` when another worker holds its lane
     */
    register(trunkRequestSysId: string): RegistrationSummary

    /**
     * Queues every trunk request that an encoded query matches. Returns a forecast at once; the queue does the work,
     * and goes on after a node dies in the middle of it.
     *
     * @param encodedQuery encoded query on the table Trunk Request: not empty, without unknown fields, at most 255
     *   characters
     * @param options `dryRun`: only returns what would happen; `preview`: with the preview of each request, in a dry
     *   run
     * @returns the numbers of requests that matched, that are queued and that are left alone, by reason
     * @throws an Error whose message names the problem of the query
     */
    registerAll(encodedQuery: string, options?: { dryRun?: boolean; preview?: boolean }): BulkSummary

    /**
     * Tells what the work on a trunk request would do now: the calls, the values of the write field by field (those
     * of a change beside the values that are there), what would refuse it, and what only a call can tell. Makes no
     * call and changes nothing; a digest password is told as `set`.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns null when there is no such request
     */
    preview(trunkRequestSysId: string): Preview | null

    /**
     * Tries again at once, with a new budget of attempts. Makes no outbound call.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call; `refused` is the reason when nothing was done
     */
    retryNow(trunkRequestSysId: string): RegistrationSummary

    /**
     * Stops the work on a request: no further call leaves; a call that is under way ends first.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call; `refused` is the reason when nothing was done
     */
    stop(trunkRequestSysId: string): RegistrationSummary

    /**
     * Withdraws a request: a queued request is canceled, a registered one is retired.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call; `refused` is the reason when nothing was done
     */
    cancel(trunkRequestSysId: string): RegistrationSummary

    /**
     * Has the trunk deleted in Genesys Cloud, in the background.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call; `refused` is the reason when nothing was done
     */
    retire(trunkRequestSysId: string): RegistrationSummary

    /**
     * Has a trunk deleted in Genesys Cloud, in the background, however it came here. A trunk that was adopted has no
     * trunk request: one is made for it, which begins as being retired.
     *
     * @param trunkSysId sys_id of the trunk's record
     * @returns the state of the request that retires it; `refused` is the reason when nothing was done
     */
    retireTrunk(trunkSysId: string): RegistrationSummary

    /**
     * Asks for a change of a trunk that is registered, and puts it on the queue; approvals apply. Makes no outbound
     * call.
     *
     * @param trunkSysId sys_id of a record of the table Trunk
     * @param values the new values by the names of their columns, e.g. `{ allow_list: '203.0.113.0/28' }`; what is
     *   left out stays, '' empties a field. Also `site` (name of a site), `enabled`, `auth_password`, and
     *   `overwrite`: make the change though somebody else has changed the trunk in Genesys Cloud
     * @returns the state of the trunk request that was made; `refused` is the reason when none was made
     */
    change(trunkSysId: string, values: Readonly<Record<string, unknown>>): RegistrationSummary

    /**
     * Replaces a trunk whose change Genesys Cloud offers no call for: registers a new trunk with the values of the
     * change, and once that is registered retires the old one; approvals apply. Makes no outbound call.
     *
     * @param changeSysId sys_id of the trunk request whose change failed with `change_not_offered`
     * @param trunkName name of the new trunk; when it is left out, the change's own, or the old one with a number
     * @returns the state of the trunk request that replaces the trunk, the same one when it is called again;
     *   `refused` is the reason when none was made
     */
    replace(changeSysId: string, trunkName?: string): RegistrationSummary

    /**
     * For a person's "Register anew": registers a trunk again that is missing in Genesys Cloud. The queue finds out
     * whether it is missing; nothing is done while the trunk exists.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the request's state after the call; `refused` is the reason when nothing was done
     */
    registerAnew(trunkRequestSysId: string): RegistrationSummary

    /**
     * Returns the request's state without changing anything.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @returns the present state of the request; `state` is '' when there is no such request
     */
    status(trunkRequestSysId: string): RegistrationSummary
  }

  /**
   * Finds out why Genesys Cloud refuses an organization: walks from the organization's record over credential, token
   * and claims to reading and writing, with at most 8 outbound calls, and changes nothing in Genesys Cloud.
   */
  class AccessDoctor {
    /**
     * Diagnoses an organization now. For background scripts, jobs, background flows and other scopes. The method
     * makes outbound calls. In a user's interactive transaction it therefore only queues the diagnosis, and the
     * result will stand on the organization's form.
     *
     * @param organizationSysIdOrOrgId sys_id of the organization record, or Genesys organization id (GUID)
     * @param options `automatic`: true when no person asked for the diagnosis; then no write is probed
     * @returns the checks and the one verdict; an organization that does not exist is a verdict too, never an error
     */
    diagnose(organizationSysIdOrOrgId: string, options?: { automatic?: boolean }): AccessReport

    /**
     * For background scripts: the result of `diagnose` as plain texts.
     *
     * @param organizationSysIdOrOrgId sys_id of the organization record, or Genesys organization id (GUID)
     * @returns `verdict` (its code, '' when nothing stands in the way), `message`, `next_step`, and `checks` as a
     *   table
     */
    describe(organizationSysIdOrOrgId: string): { verdict: string; message: string; next_step: string; checks: string }

    /**
     * Diagnoses the organization of a trunk request and writes the checks to the request as a work note; its verdict
     * becomes more exact where the diagnosis names a cause.
     *
     * @param trunkRequestSysId sys_id of the trunk request
     * @param userSysId sys_id of the user who asked; '' when no person asked; then no write is probed
     * @returns the report; null when the request or its organization does not exist, or in an interactive transaction
     *   (then it is queued)
     */
    diagnoseRequest(trunkRequestSysId: string, userSysId?: string): AccessReport | null
  }

  /** The result of a call: the request's state, and the reason when the call did not do what was asked for. */
  interface RegistrationSummary {
    /** sys_id of the trunk request */
    request: string
    /** `draft`, `awaiting_approval`, `queued`, `registering`, `retrying`, `registered`, `failed`, … */
    state: string
    /** id of the trunk in Genesys Cloud, '' while there is none */
    genesysId: string
    /** the reason why the request failed or waits, with the next step; null when nothing is wrong */
    verdict: Verdict | null
    /** the reason why the call did nothing, '' when it did what was asked for */
    refused: string
  }

  /**
   * The reason why something was refused or failed: one sentence, the evidence it rests on, and the next step. Holds
   * no secret.
   */
  interface Verdict {
    code: VerdictCode
    message: string
    evidence: string[]
    nextStep: string
  }

  type VerdictCode =
    | 'address_not_allowed'
    | 'app_failed'
    | 'byoc_not_enabled'
    | 'call_refused'
    | 'change_not_offered'
    | 'client_not_approved'
    | 'client_rejected'
    | 'conflict'
    | 'credential_missing'
    | 'deletion_refused'
    | 'drifted'
    | 'endpoint_absent'
    | 'grant_not_allowed'
    | 'inbound_site_missing'
    | 'instance_changed'
    | 'logging_would_expose_secrets'
    | 'organization_changed'
    | 'organization_id_malformed'
    | 'organization_inactive'
    | 'organization_not_linked'
    | 'organization_suspended'
    | 'organization_unknown'
    | 'organization_unverified'
    | 'other_trunk_registered'
    | 'outbound_disabled'
    | 'outcome_unknown'
    | 'payload_invalid'
    | 'payload_truncated'
    | 'permission_missing'
    | 'privilege_denied'
    | 'rate_limited'
    | 'region_unknown'
    | 'replaced_trunk_stands'
    | 'replacement_gone'
    | 'route_missing'
    | 'scope_not_granted'
    | 'secret_unreadable'
    | 'service_unavailable'
    | 'state_conflict'
    | 'stopped'
    | 'timeout'
    | 'token_being_minted'
    | 'token_expired'
    | 'token_for_other_organization'
    | 'token_rate_limited'
    | 'token_refused'
    | 'token_rejected'
    | 'trunk_gone'
    | 'unexpected_response'
    | 'unique_index_missing'
    | 'unreachable'
    | 'update_refused'

  /** The effect that `registerAll` will have, or in a dry run would have. */
  interface BulkSummary {
    dryRun: boolean
    /** in a dry run with `preview`: the preview of each of the first 100 requests that would be queued */
    previews?: Preview[]
  }

  /** The work on a trunk request as it would be done now. Nothing was called or changed for it. */
  interface Preview {
    /** number of the trunk request; '' for one that is not ordered yet */
    request: string
    /** name of the organization; '' when there is none */
    organization: string
    act: 'register' | 'change' | 'retire' | 'nothing'
    approval: 'not needed' | 'needed' | 'given'
    /** the reasons why it would be refused now; none when nothing is known against it */
    refusals: PreviewRefusal[]
    /** the calls, in their order */
    calls: PlannedCall[]
    /** the values of the write, field by field; those of a change stand beside the values that are there */
    writes: PlannedField[]
    /** what is known only after a call */
    unknown: string[]
  }

  /** A reason why the work would be refused now. */
  interface PreviewRefusal {
    /** code of the verdict, or `state_refuses` */
    code: string
    message: string
    nextStep: string
  }

  /** A call that would be made. */
  interface PlannedCall {
    operation: string
    method: string
    url: string
    /** the circumstances in which it is made */
    when: string
  }

  /** A value that would be written. */
  interface PlannedField {
    /** the place of the value in the body, such as `properties.trunk_enabled.value.instance` */
    field: string
    /** the name of the field on the form; '' for a value that the app gives by itself */
    label: string
    /** the value; a digest password is told as `set` */
    value: string | boolean | number | string[]
    /** in a change, the value that is there, as far as it is known; absent in a new trunk, and of a digest password */
    before?: string | boolean | number | string[]
  }

  /** The result of a diagnosis. Nothing in it is secret. */
  interface AccessReport {
    /** Empty `sysId` and `name` when no such organization exists; `orgId` is then the id that was asked for. */
    organization: { sysId: string; name: string; orgId: string }
    /**
     * The checks in their order: `organization`, `credential`, `token`, `claims`, `read`, `byoc`, `write`, `audit`;
     * `outcome` is `pass`, `fail`, `skipped` or `unknown`.
     */
    checks: Check[]
    /** The one thing to fix first, `{code, message, evidence, nextStep}`; null when nothing stands in the way. */
    verdict: Verdict | null
    /** The contract that the organization answers instead of its own setting, or null. */
    proposedContract: string | null
  }

  interface Check {
    name: CheckName
    outcome: CheckOutcome
    /** Outbound calls that the check took. */
    calls: number
    evidence: string[]
  }

  type CheckName =
    | 'audit'
    | 'byoc'
    | 'claims'
    | 'credential'
    | 'organization'
    | 'read'
    | 'token'
    | 'write'

  /** Outcome of a check. `unknown`: the check was made, and proved neither. */
  type CheckOutcome =
    | 'fail'
    | 'pass'
    | 'skipped'
    | 'unknown'
}
