import type { Instance } from '../../instance/instance'
import type { Input } from '../input/schema'
import { setUpCredentials } from './credentials'
import { setUpOrganizations, type SetUpOrganization } from './organizations'
import { setUpRequester } from './people'

/** The records that an administrator prepared for the input. */
export interface SetUp {
  /** The organizations by name. */
  organizations: ReadonlyMap<string, SetUpOrganization>
}

/** Prepares the instance as an administrator would. Done before, it changes only what differs from the input. */
export async function setUpInstance(instance: Instance, input: Input): Promise<SetUp> {
  setUpRequester(instance)
  const aliases = setUpCredentials(instance, input.credentials)
  return { organizations: await setUpOrganizations(instance, input.organizations, aliases) }
}
