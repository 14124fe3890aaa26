import type { Row } from '../../instance/data/store/rows'
import type { ChangedValue } from '../scenario/scenario'
import { CHANGED_VALUES, contentsOf, type Contents } from '../stage/contents'
import type { KindName } from '../stage/organizations'
import type { Stage } from '../stage/stage'
import { kindOf } from './makers'

/** A request for a change of a trunk. */
export interface Change {
  number: string
  kind: KindName
  /** Id of the trunk in Genesys. */
  id: string
  /** The new values. */
  values: Partial<Contents>
  /** `gone`: a restored backup does not know the request any more. */
  state: string
  verdict: string
  /** True for a change that is to be made whatever Genesys has. */
  overwrite: boolean
  /** The number of trunk requests that had been made before this one. */
  after: number
  registration: Row | null
  adopted: boolean
  /** The values of the trunk in each body that Genesys took for it, in their order. */
  written: Contents[]
}

/** Every request for a change that was ever asked for, but those that an order follows with. */
export function changesOf(
  stage: Stage,
  known: { rows: readonly Row[]; records: readonly Row[]; registrations: readonly Row[] },
): Change[] {
  return [...stage.asked.requests.values()].flatMap((asked, after) => {
    const { sys_id: sysId = '', act = '', follows = '', trunk = '' } = asked
    const kind = kindOf(stage, asked)
    if (act !== 'change' || follows !== '' || kind === undefined) return []
    const row = known.rows.find((each) => each['sys_id'] === sysId)
    const record = known.records.find((each) => each['sys_id'] === trunk)
    const id = record?.['genesys_id'] ?? stage.asked.trunks.get(trunk) ?? ''
    return [
      {
        number: asked['number'] ?? '',
        kind,
        id,
        values: valuesOf(asked, stage.asked.passwords.get(sysId) ?? ''),
        state: row === undefined ? 'gone' : (row['registration_state'] ?? ''),
        verdict: row?.['verdict'] ?? '',
        registration: known.registrations.find(({ request }) => request === sysId) ?? null,
        overwrite: asked['overwrite'] === '1',
        after,
        adopted: record?.['source'] === 'adopted',
        written: writtenTo(stage, kind, id),
      },
    ]
  })
}

function valuesOf(asked: Row, password: string): Partial<Contents> {
  const named = (asked['changed_fields'] ?? '').split(',')
  const changed = CHANGED_VALUES.filter((what) => what !== 'auth_password' && named.includes(what))
  const values: Partial<Record<ChangedValue, string>> = Object.fromEntries(
    changed.map((what) => [what, asked[what] ?? '']),
  )
  return password === '' ? values : { ...values, auth_password: password }
}

function writtenTo({ genesys }: Stage, kind: KindName, id: string): Contents[] {
  const writes = genesys.requests.filter(
    ({ operation, acted, path }) =>
      (operation === 'update' || operation === 'trunk_update') && acted && id !== '' && path.includes(id),
  )
  return writes.map((write) => contentsOf(kind, write.body()))
}
