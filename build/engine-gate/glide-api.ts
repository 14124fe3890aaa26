import data from './glide-api.json'

/** One class of the server API as documented for scoped apps. */
interface DocumentedClass {
  /** The documentation's page; its headings are the members. */
  page: string
  extends?: string
  members: string[]
  /** Members that another page documents: name → page. */
  elsewhere?: Record<string, string>
}

const api = new Map<string, DocumentedClass>(Object.entries(data))

/** `GlideRecord`, `sn_ws.RESTMessageV2`, `gs` … */
export const classNames = (): string[] => [...api.keys()]

/** The documented class of that name, with or without its namespace; undefined when there is none. */
export function findClass(name: string): string | undefined {
  return api.has(name) ? name : classNames().find((known) => known.endsWith(`.${name}`))
}

/**
 * The members that a class offers to scoped apps, and the documentation page that lists them. Throws for a class it
 * doesn't know.
 */
export function documentation(name: string): { page: string; members: ReadonlySet<string> } {
  const known = api.get(name)
  if (!known) throw new Error(`${name} is not in glide-api.json`)
  const inherited = known.extends === undefined ? [] : documentation(known.extends).members
  return {
    page: known.page,
    members: new Set([...known.members, ...Object.keys(known.elsewhere ?? {}), ...inherited, 'toString']),
  }
}

/** Every documented member of any class. */
export function everyMember(): ReadonlySet<string> {
  return new Set(classNames().flatMap((name) => [...documentation(name).members]))
}

/** The class that a documented method returns, where it is another class of the API. */
export const returned: Readonly<Record<string, string>> = {
  'gs.getUser': 'GlideUser',
  'gs.getSession': 'GlideSession',
  'GlideRecord.getElement': 'GlideElement',
  'GlideRecord.getED': 'GlideElementDescriptor',
  'GlideElement.getED': 'GlideElementDescriptor',
  'GlideElement.getRefRecord': 'GlideRecord',
  'GlideRecord.addQuery': 'GlideQueryCondition',
  'GlideRecord.addNullQuery': 'GlideQueryCondition',
  'GlideRecord.addNotNullQuery': 'GlideQueryCondition',
  'GlideAggregate.addQuery': 'GlideQueryCondition',
  'GlideQueryCondition.addOrCondition': 'GlideQueryCondition',
  'GlideQueryCondition.addCondition': 'GlideQueryCondition',
  'sn_ws.RESTMessageV2.execute': 'sn_ws.RESTResponseV2',
  'sn_ws.RESTMessageV2.executeAsync': 'sn_ws.RESTResponseV2',
  'sn_cc.StandardCredentialsProvider.getCredentialByAliasID': 'sn_cc.StandardCredential',
  'sn_cc.StandardCredentialsProvider.getCredentialByID': 'sn_cc.StandardCredential',
  'sn_cc.ConnectionInfoProvider.getConnectionInfo': 'sn_cc.ConnectionInfo',
}
