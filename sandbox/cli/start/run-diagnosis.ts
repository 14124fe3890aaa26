import type { Diagnosis } from '../diagnosis'
import type { Input } from '../input/schema'
import type { Options } from './options'
import { toDiagnosisTable } from '../output/diagnosis-table'
import type { Sandbox } from '../sandbox'
import { ADMINISTRATOR } from '../setup/people'
import type { SetUp } from '../setup/set-up'
import type { Terminal } from '../terminal'

/** Lets the app diagnose every organization and prints its findings. Returns true when all access works. */
export async function runDiagnosis(
  { instance }: Sandbox,
  setUp: SetUp,
  { organizations }: Input,
  options: Options,
  { out }: Terminal,
): Promise<boolean> {
  const diagnoses: Diagnosis[] = []
  for (const { name, orgId } of organizations) {
    const sysId = setUp.organizations.get(name)?.sysId ?? ''
    const found = await instance.run<Pick<Diagnosis, 'checks' | 'verdict'>>(scriptFor(sysId), { user: ADMINISTRATOR })
    diagnoses.push({ name, orgId, ...found })
  }
  out(options.json ? `${JSON.stringify({ organizations: diagnoses })}\n` : toDiagnosisTable(diagnoses, options.db))
  return diagnoses.every(({ verdict }) => verdict === null)
}

/** The background script that the app's documentation gives, its answer reduced to what the document has. */
function scriptFor(organization: string): string {
  return `(function () {
    var found = new AccessDoctor().diagnose('${organization}')
    var verdict = found.verdict
    return {
      checks: found.checks.map(function (check) {
        return { name: check.name, outcome: check.outcome, calls: check.calls, evidence: check.evidence.join('\\n') }
      }),
      verdict: verdict && { code: verdict.code, message: verdict.message, nextStep: verdict.nextStep },
    }
  })()`
}
