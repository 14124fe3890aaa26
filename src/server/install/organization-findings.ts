import { scope as SCOPE } from '../../../now.config.json'
import { listPage, recordPage, type InstallFacts, type OrganizationFacts, type Finding, type Unplaced } from '../facts'

const CREDENTIALS = listPage('basic_auth_credentials_list')

const CREDENTIAL: Readonly<Record<Exclude<OrganizationFacts['credential'], 'found'>, Omit<Unplaced, 'what'>>> = {
  no_alias: { standing: 'missing', nextStep: 'Choose a credential alias on the organization.' },
  no_credential: {
    standing: 'missing',
    nextStep: 'Give an active Basic Auth credential the alias, which has to be of type Credential.',
    link: CREDENTIALS,
  },
  incomplete: {
    standing: 'missing',
    nextStep: 'Enter client id and client secret in the credential.',
    link: CREDENTIALS,
  },
  denied: {
    standing: 'off',
    nextStep:
      'Allow the privileges ScriptableStandardCredentialsProvider.getCredentialByAliasID and ' +
      'ScriptableStandardCredential.getAttribute in System Applications > Application Cross-Scope Access.',
    link: listPage('sys_scope_privilege_list', { 'source_scope.scope': SCOPE }),
  },
  broken: {
    standing: 'missing',
    nextStep: 'Open the credential behind the alias and enter client id and secret anew.',
    link: CREDENTIALS,
  },
  unseen: {
    standing: 'unknown',
    nextStep: 'Have an administrator of the instance run the check: credentials are shown to no one else.',
  },
}

const LACKS = {
  no_alias: 'has no credential alias',
  no_credential: 'has an alias without a credential',
  incomplete: 'has a credential without client id or secret',
  denied: 'has a credential that the app is denied the privilege to read',
  broken: 'has a credential that the platform fails to read',
  unseen: 'has a credential that could not be looked at',
} as const

/** Findings about an organization; an inactive one has none. */
export function organizationFindings(organization: OrganizationFacts, facts: InstallFacts): Finding[] {
  if (!organization.active) return []
  const { credential } = organization
  const what = `Organization "${organization.name}"`
  const link = recordPage(`${SCOPE}_organization`, organization.sysId)
  const found: Finding[] = []
  if (credential !== 'found') {
    const step = credential === 'no_alias' ? 'alias' : 'credential'
    found.push({ link, ...CREDENTIAL[credential], what: `${what} ${LACKS[credential]}`, step })
  }
  if (organization.accessStatus !== 'verified' || organization.instance !== facts.instance) {
    found.push({
      standing: 'unverified',
      what: `${what} ${verification(organization, facts.instance)}`,
      nextStep: 'Open it and choose Verify access.',
      step: 'access',
      link,
    })
  }
  const asks = organization.approvalRequired || facts.approvalRequired
  if (asks && !(organization.approvalGroup ?? facts.approvalGroup).members) {
    found.push({
      standing: 'missing',
      what: `${what} asks for approval, and nobody can give it`,
      nextStep: 'Choose an approval group with an active member.',
      step: 'groups',
      link,
    })
  }
  return found
}

function verification({ accessStatus, instance }: OrganizationFacts, here: string): string {
  if (instance !== '' && instance !== here) return `was verified on ${instance}, not on this one`
  if (accessStatus === 'refused') return 'was refused by Genesys Cloud'
  return accessStatus === 'verifying' ? 'is being verified' : 'was never verified on this instance'
}
