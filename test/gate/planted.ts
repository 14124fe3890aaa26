import { checkEmitted, type Refusal } from '../../build/engine-gate/check-emitted'
import { emitAll } from '../../build/scripts/emit-all'
import { emitWhole } from '../../build/scripts/emit-whole'
import { temporaryProject } from '../build/temporary-project'

/** Lines before the code that {@link planted} puts into the class. */
export const LINES_BEFORE = 6

/** A Script Include with some code among its members. */
export function planted(code: string, name = 'Planted'): string {
  return [
    "import { GlideRecord, GlideRecordSecure, GlideAggregate, gs } from '@servicenow/glide'",
    "import { RESTMessageV2 } from '@servicenow/glide/sn_ws'",
    '',
    '/** Does nothing of use. */',
    `export class ${name} {`,
    '  /** What the gate is to look at stands below. */',
    code,
    '}',
    '',
  ].join('\n')
}

/** The gate's findings about a Script Include with this code, after it went through the bundler. */
export async function gate(code: string): Promise<Refusal[]> {
  const project = temporaryProject({ 'src/server/script-includes/Planted.ts': planted(code) })
  return checkEmitted(project, { whole: await emitWhole(project), scripts: await emitAll(project) })
}
