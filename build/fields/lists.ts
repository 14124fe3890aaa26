import type { RequestField } from '../../src/server/fields/request-fields'
import { columns, pills, rules, variables, type Entries } from './entries'

/** A list of fields that the platform wants written out, and that needs no words which the table of fields lacks. */
export interface FieldList {
  /** The file that holds the list, from the root of the checkout. */
  path: string
  /** Finds the name of an entry in its text. */
  name: RegExp
  /** Stands between two entries, besides the end of a line. */
  gap: '' | '\n'
  entries: (fields: readonly RequestField[]) => Entries
}

const ofProperties = { name: /^ *(\w+): /m, gap: '' } as const
const ofRules = { name: /Now\.ID\['(\w+)'\]/, gap: '\n' } as const

/** The first of the fields whose rules stand in a file of their own, so that no file becomes too long to read. */
const FIRST_OPTION = 'caller_name'

/** Every list that `npm run fields` writes. */
export const LISTS: readonly FieldList[] = [
  {
    ...ofRules,
    path: 'src/fluent/security/trunk-request-fields.now.ts',
    entries: (fields) => rules(shown(fields.slice(0, firstOption(fields)))),
  },
  {
    ...ofRules,
    path: 'src/fluent/security/trunk-request-options.now.ts',
    entries: (fields) => rules(shown(fields.slice(firstOption(fields)))),
  },
  {
    ...ofProperties,
    path: 'src/fluent/tables/trunk-request.now.ts',
    entries: (fields) => columns(shown(fields)),
  },
  {
    ...ofProperties,
    path: 'src/fluent/tables/trunk.now.ts',
    entries: (fields) => columns(shown(fields)),
  },
  {
    ...ofProperties,
    path: 'src/fluent/flows/register-trunk.now.ts',
    entries: (fields) => variables(shown(fields)),
  },
  {
    ...ofProperties,
    path: 'src/fluent/flows/register-and-wait.now.ts',
    entries: (fields) => pills(shown(fields)),
  },
  {
    ...ofProperties,
    path: 'src/fluent/flows/change-trunk.now.ts',
    entries: (fields) => variables(changeable(fields)),
  },
]

/** Secrets are kept elsewhere: nobody reads them, no flow hands them on, and what they need is written by hand. */
function shown(fields: readonly RequestField[]): RequestField[] {
  return fields.filter(({ limit, flag }) => limit !== null || flag)
}

/** The fields that a change may name: all that are shown but the kind, because a trunk stays of its kind. */
function changeable(fields: readonly RequestField[]): RequestField[] {
  return shown(fields).filter(({ column }) => column !== 'trunk_kind')
}

function firstOption(fields: readonly RequestField[]): number {
  return fields.findIndex(({ column }) => column === FIRST_OPTION)
}
