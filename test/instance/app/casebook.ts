import type { Act, Case } from '../../../sandbox/cli/casebook/case'
import { allCases } from '../../../sandbox/cli/casebook/cases'
import { runCases, type Concluded } from '../../../sandbox/cli/casebook/run'
import { isLong } from '../../setup/length'
import { PACKAGE } from '../../setup/prepared'

/** Verdicts by case, so that one look at a failure shows every case that is wrong. */
export type Verdicts = Record<string, string | null | undefined>

/** The app's conclusions about every cause of a refusal under both contracts, and the right ones. */
export class Casebook {
  private constructor(
    private readonly cases: readonly Case[],
    private readonly concluded: ReadonlyMap<Case, Concluded>,
  ) {}

  static async run(): Promise<Casebook> {
    const all = allCases()
    const cases = isLong ? all : oneForEachConclusion(all)
    return new Casebook(cases, await runCases(cases, PACKAGE))
  }

  told(act: Act): Verdicts {
    return this.byName((each) => this.concluded.get(each)?.[act]?.verdict)
  }

  expected(act: Act): Verdicts {
    return this.byName(({ expected }) => expected[act])
  }

  /** The calls that the longest diagnosis took. */
  mostCalls(): number {
    return Math.max(...[...this.concluded.values()].map(({ diagnose }) => diagnose?.calls ?? 0))
  }

  private byName(of: (each: Case) => string | null | undefined): Verdicts {
    return Object.fromEntries(this.cases.map((each) => [`${each.contract}: ${each.name}`, of(each)]))
  }
}

/** Cases in which every conclusion that an act can come to is drawn at least once. */
function oneForEachConclusion(cases: readonly Case[]): Case[] {
  const drawn = new Set<string>()
  return cases.filter(({ expected }) => {
    const conclusions = Object.entries(expected).map(([act, verdict]) => `${act}: ${String(verdict)}`)
    const isNew = conclusions.some((each) => !drawn.has(each))
    for (const each of conclusions) drawn.add(each)
    return isNew
  })
}
