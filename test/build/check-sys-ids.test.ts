import { checkSysIds } from '../../build/checks/check-sys-ids'
import { checkout, openProject } from '../../build/project'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const SYS_ID = '0123456789abcdef0123456789ABCDEF'

test.each(['src/fluent/tables/a.now.ts', 'src/server/glide/a.ts', 'src/fluent/ui-pages/a.html'])(
  'a sys_id in %s is refused, with its line',
  (file) => {
    const project = temporaryProject({ [file]: `// a\nuse('${SYS_ID}')\n` })

    expect(checkSysIds(project)).toEqual([
      `${file}:2: ${SYS_ID} is a sys_id; these stand in src/fluent/generated/keys.ts and src/fluent/platform-records.now.ts alone`,
    ])
  },
)

test('in the two places for sys_ids they are no matter, nor is what is no sys_id', () => {
  const project = temporaryProject({
    'src/fluent/generated/keys.ts': SYS_ID,
    'src/fluent/platform-records.now.ts': SYS_ID,
    'src/server/glide/a.ts': `// ${SYS_ID}0 x${SYS_ID} 01234567-89ab-cdef-0123-456789abcdef`,
  })

  expect(checkSysIds(project)).toEqual([])
})

test('this checkout has none anywhere else', () => {
  expect(checkSysIds(openProject(checkout))).toEqual([])
})
