import { Linter, type Rule } from 'eslint'
import { builtInNames } from './undocumented'
import { everyMember } from './glide-api'
import { memberName, typeOf } from './glide-types'

/** A member of the server API that a script calls. */
export interface GlideUse {
  /** `GlideRecord`, `gs`, `sn_ws.RESTMessageV2` …; null where the script doesn't tell. */
  className: string | null
  member: string
  line: number
}

const linter = new Linter({ configType: 'flat' })

/** The members of the platform that a server script calls; none for text that is no script. */
export function usedGlide(script: string): GlideUse[] {
  const uses: GlideUse[] = []
  linter.verify(
    script,
    {
      languageOptions: {
        sourceType: 'script',
        ecmaVersion: 'latest',
        parserOptions: { ecmaFeatures: { globalReturn: true } },
      },
      plugins: { report: { rules: { uses: collector(uses) } } },
      rules: { 'report/uses': 'error' },
    },
    { filename: 'script.js', allowInlineConfig: false },
  )
  return uses
}

/** Names that say something though the receiver is unknown: of the platform, and not of JavaScript as well. */
const telling = new Set([...everyMember()].filter((name) => !builtInNames().includes(name)))

function collector(uses: GlideUse[]): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      return {
        CallExpression({ callee }) {
          if (callee.type !== 'MemberExpression') return
          const member = memberName(callee)
          const type = typeOf(callee.object, (node) => context.sourceCode.getScope(node))
          if (member === null || type === 'other' || (type === null && !telling.has(member))) return
          uses.push({ className: type?.glide ?? null, member, line: callee.loc?.start.line ?? 0 })
        },
      }
    },
  }
}
