/** The rules by which an approval is decided. One rule set that holds decides; in a set every line must hold. */
export type ApprovalRules = RuleSet[]

export interface RuleSet {
  action: 'Approves' | 'Rejects' | 'ApprovesRejects'
  /** All must hold; of the alternatives in one, any. */
  rules: Rule[][]
}

export interface Rule {
  type: 'Any' | 'All' | 'Res' | 'Count' | 'Percent'
  /** For Count and Percent. */
  number: number
  users: string[]
  groups: string[]
}

/** One approver's answer, as `sysapproval_approver.state`. */
export interface Answer {
  approver: string
  state: string
}

/**
 * Reads the text in which the SDK stores approval rules, e.g. `ApprovesRejectsAnyU[id]G[id]OrRejectsAllU[id]`. Users
 * and groups are sys_ids by now. Throws on manual approvers and on what it can't read.
 */
export function parseApprovalRules(text: string): ApprovalRules {
  return text.split(/Or(?=Approves|Rejects)/).map((set) => {
    const action = /^(ApprovesRejects|Approves|Rejects)/.exec(set)?.[1]
    if (!action) throw new Error(`sandbox: approval rule "${set}" can't be read`)
    const rest = set.slice(action.length)
    if (rest === '') throw new Error(`sandbox: approval rule "${set}" names nobody`)
    const rules = rest.split('&').map((rule) => rule.split('|').map(parseRule))
    return { action: action as RuleSet['action'], rules }
  })
}

function parseRule(text: string): Rule {
  const found = /^(?:(\d+)([#%])|(Any|All|Res))(M?)(?:U\[([^\]]*)\])?(?:G\[([^\]]*)\])?$/.exec(text)
  if (!found) throw new Error(`sandbox: approval rule "${text}" can't be read`)
  const [, number, sign, type, manual, users, groups] = found
  if (manual === 'M') throw new Error('sandbox: manual approvers are not implemented')
  return {
    type: sign === '#' ? 'Count' : sign === '%' ? 'Percent' : (type as Rule['type']),
    number: Number(number ?? 0),
    users: list(users),
    groups: list(groups),
  }
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((each) => each !== '')
}

/**
 * Decides an approval by its answers; null while they don't decide it. `members` gives the users a rule asks.
 *
 * | rule | decided when |
 * |---|---|
 * | Any | one of them answers so |
 * | All | all of them do |
 * | Res | all have answered and one does so |
 * | Count, Percent | so many of them do |
 *
 * Source: Ask for Approval action. That a rejection cannot wait for answers that can't come any more (Any approves,
 * everybody rejected) is what makes it cancelled: "If you set an approval rule with no rejection rule … canceled".
 */
export function decide(
  rules: ApprovalRules,
  answers: readonly Answer[],
  members: (rule: Rule) => readonly string[],
): 'approved' | 'rejected' | 'cancelled' | null {
  for (const set of rules) {
    if (set.action !== 'Rejects' && holds(set, 'approved', answers, members)) return 'approved'
    if (set.action !== 'Approves' && holds(set, 'rejected', answers, members)) return 'rejected'
  }
  const open = answers.some((answer) => answer.state === 'requested' || answer.state === 'not requested')
  return open ? null : 'cancelled'
}

function holds(
  set: RuleSet,
  state: 'approved' | 'rejected',
  answers: readonly Answer[],
  members: (rule: Rule) => readonly string[],
): boolean {
  return set.rules.every((alternatives) =>
    alternatives.some((rule) => {
      const asked = members(rule)
      const own = answers.filter((answer) => asked.includes(answer.approver))
      const so = own.filter((answer) => answer.state === state).length
      if (asked.length === 0) return false
      switch (rule.type) {
        case 'Any':
          return so > 0
        case 'All':
          // Everybody has to approve: one rejection is enough to reject.
          return state === 'rejected' && set.action === 'ApprovesRejects' ? so > 0 : so === asked.length
        case 'Res':
          return so > 0 && own.every((answer) => answer.state === 'approved' || answer.state === 'rejected')
        case 'Count':
          return so >= rule.number
        case 'Percent':
          return so * 100 >= rule.number * asked.length
      }
    }),
  )
}
