import { scope as SCOPE } from '../../../now.config.json'
import { catalogItems, listPage, newRecord, type Finding, type StepName, type OrderFacts } from '../facts'

/** One step of the setup. */
export interface SetupStep {
  name: StepName
  title: string
  /** The step in a sentence: what is done in it. */
  about: string
  state: 'done' | 'open'
  /** Address of the page where the step is done; '' where there is none. */
  link: string
  findings: Finding[]
}

type Description = Pick<SetupStep, 'name' | 'title' | 'about' | 'link'>

/** The steps in the order in which an administrator works: each needs those before it. */
const STEPS: readonly Description[] = [
  {
    name: 'installation',
    title: 'Installation',
    about: 'The release, the tables, the event queue, the jobs and the privileges are as the app needs them.',
    link: '',
  },
  {
    name: 'publish',
    title: 'Flows and actions',
    about: 'Publish each action, then the subflow, then activate the flows, in Workflow Studio.',
    link: listPage('sys_hub_flow_list', { 'sys_scope.scope': SCOPE }),
  },
  {
    name: 'credential',
    title: 'Credential',
    about: "Make a Basic Auth credential: the OAuth client's id as user name, its secret as password.",
    link: listPage('basic_auth_credentials_list'),
  },
  {
    name: 'alias',
    title: 'Credential alias',
    about: 'Make an alias of type Credential, give it to the credential, and choose it on the organization.',
    link: listPage('sys_alias_list', { type: 'credential' }),
  },
  {
    name: 'organization',
    title: 'Organization',
    about: 'Enter the Genesys organization: its ID, region, contract and alias.',
    link: newRecord(`${SCOPE}_organization`),
  },
  {
    name: 'access',
    title: 'Verify access',
    about: 'Choose Verify access on each organization; where Genesys Cloud refuses it, its form says why.',
    link: listPage(`${SCOPE}_organization_list`, { active: 'true' }),
  },
  {
    name: 'roles',
    title: 'Roles',
    about: 'Give the roles for requesters, operators and administrators to groups.',
    link: listPage('sys_user_group_list'),
  },
  {
    name: 'groups',
    title: 'Groups',
    about: 'Name the group that is told of requests that need a person, and the one that approves.',
    link: `sys_properties_list.do?sysparm_query=${encodeURIComponent(`nameIN${SCOPE}.assignment_group,${SCOPE}.approval_group`)}`,
  },
  {
    name: 'catalog',
    title: 'Catalog item',
    about: 'New BYOC trunk can be ordered and found.',
    link: catalogItems(),
  },
  {
    name: 'order',
    title: 'First order',
    about: 'Order a trunk for a test, and see its request become Registered.',
    link: '',
  },
]

/** Steps that there is nothing to judge of before there is an active organization. */
const OF_ORGANIZATION: readonly StepName[] = ['credential', 'alias', 'organization', 'access']

/** The setup, step by step, each with its state and the findings that belong to it. */
export function setupSteps(findings: readonly Finding[], { item, registered, organizations }: OrderFacts): SetupStep[] {
  return STEPS.map((step) => {
    const own = findings.filter((finding) => finding.step === step.name)
    const lacks = organizations === 0 && OF_ORGANIZATION.includes(step.name)
    const isOpen = own.length > 0 || lacks || (step.name === 'order' && !registered)
    // The portal's page of a catalog item. Source: public instances' code; no page of the documentation names the address.
    const link = step.name === 'order' && item !== '' ? `sp?id=sc_cat_item&sys_id=${item}` : step.link
    return { ...step, link, state: isOpen ? 'open' : 'done', findings: own }
  })
}
