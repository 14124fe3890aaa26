/** The operation of one condition on its field; encoded queries have several spellings for some. */
export type Operator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'IN'
  | 'NOT IN'
  | 'STARTSWITH'
  | 'ENDSWITH'
  | 'LIKE'
  | 'NOT LIKE'
  | 'ISEMPTY'
  | 'ISNOTEMPTY'
  | 'ANYTHING'
  | 'EMPTYSTRING'
  | 'BETWEEN'
  | 'SAMEAS'
  | 'NSAMEAS'
  | 'GT_FIELD'
  | 'LT_FIELD'
  | 'GT_OR_EQUALS_FIELD'
  | 'LT_OR_EQUALS_FIELD'
  | 'INSTANCEOF'
  | 'ON'
  | 'NOTON'
  | 'RELATIVEGT'
  | 'RELATIVELT'
  | 'VALCHANGES'
  | 'CHANGESFROM'
  | 'CHANGESTO'

/** One condition. A list is given for IN and NOT IN only. Null operator: the text could not be read. */
export type Term = { field: string; operator: Operator | null; value: string | string[]; text: string }

export type Node = { term: Term } | { all: Node[] } | { any: Node[] }

export type Order = { field: string; descending: boolean }

/** Groups are OR'ed (`^NQ`); the conditions in a group are AND'ed. */
export type Query = { groups: Node[][]; order: Order[]; groupBy: string[] }

export function emptyQuery(): Query {
  return { groups: [[]], order: [], groupBy: [] }
}
