import type { Row } from '../../instance/data/store/rows'
import { CHANGED_VALUES, type Contents } from '../stage/contents'
import { KIND_NAMES, type KindName } from '../stage/organizations'
import type { OtherTrunk } from '../stage/others'
import type { PlayedRequest } from '../stage/requests'
import type { Stage } from '../stage/stage'

/** The requests that register a trunk in place of another one, as they were asked for. */
export function replacementsOf(stage: Stage, rows: readonly Row[]): PlayedRequest[] {
  return rows.flatMap((row) => {
    const { sys_id: sysId = '', replaces = '', act = '' } = row
    const kind = kindOf(stage, row)
    if (act !== 'register' || replaces === '' || kind === undefined) return []
    const asked = stage.asked.requests.get(sysId) ?? row
    return [
      {
        sysId,
        number: asked['number'] ?? '',
        kind,
        trunkName: asked['trunk_name'] ?? '',
        sipUri: asked['sip_uri'] ?? '',
        authUser: asked['auth_user'] ?? '',
        contested: false,
        route: asked['outbound_route'] ?? '',
        password: stage.asked.passwords.get(sysId) ?? '',
      },
    ]
  })
}

/** The values with which each trunk was made whose maker is known, by its id. */
export function madeOf(
  stage: Stage,
  { registrations, records }: { registrations: readonly Row[]; records: readonly Row[] },
  others: readonly OtherTrunk[],
): Map<string, Contents> {
  const made = new Map<string, Contents>(others.map(({ id, name }) => [id, { ...NONE, trunk_name: name }]))
  for (const { genesys_id: id = '', request = '', operation = '' } of [...records, ...registrations]) {
    const asked = stage.asked.requests.get(request)
    if (id === '' || made.has(id) || asked === undefined || operation === 'change' || asked['act'] !== 'register')
      continue
    const password = stage.asked.passwords.get(request) ?? ''
    made.set(id, { ...valuesOf(asked), auth_password: password })
  }
  return made
}

const NONE: Contents = { trunk_name: '', auth_password: '', caller_name: '', allow_list: '', realm: '' }

function valuesOf(row: Row): Contents {
  return Object.fromEntries(CHANGED_VALUES.map((what) => [what, row[what] ?? ''])) as Contents
}

export function kindOf(stage: Stage, { organization }: Row): KindName | undefined {
  return KIND_NAMES.find((kind) => stage.organization(kind) === organization)
}
