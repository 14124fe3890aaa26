import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { lockDatabase } from '../../sandbox/cli/database/database-lock'
import { aWorld } from './support/input'
import { run, Scratch, start } from './support/run'

const scratch = new Scratch()
let server: Server | null = null
let child: ChildProcess | null = null

afterEach(() => {
  server?.close()
  child?.kill('SIGKILL')
})

afterAll(() => {
  scratch.remove()
})

/** Starts a process that serves the pages of a database; resolves once the process has printed their address. */
function serving(db: string): Promise<ChildProcess> {
  const program = join(__dirname, '..', '..', 'dist', 'sandbox', 'start.cjs')
  const args = ['--serve', '--port', '0', '--db', db, '--input', scratch.input(aWorld())]
  const started = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  child = started
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', () => {
      reject(new Error('It ended before it served anything'))
    })
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('REST API:')) resolve(started)
    })
  })
}

test('a second process on one database is refused, and told which process has it; the end of that one frees it', async () => {
  const db = scratch.file('shared.db')
  const first = await serving(db)
  const args = ['--input', scratch.input(aWorld()), '--db', db, '--json']
  const refused = {
    code: 2,
    stdout: '',
    stderr: `The database ${db} is in use by process ${String(first.pid)}: end that process first, or name another file with --db.\n`,
  }
  expect(await start(args)).toMatchObject(refused)
  writeFileSync(scratch.file('one.js'), 'gs.info(1)')
  expect(await run('script', ['--db', db, scratch.file('one.js')])).toMatchObject(refused)
  expect(await run('flow', ['Diagnose access', '--db', db])).toMatchObject(refused)
  const ended = new Promise((resolve) => first.once('close', resolve))
  // A killed process prints nothing any more; its lock is gone with it.
  first.kill('SIGKILL')
  await ended
  expect(existsSync(`${db}-lock`)).toBe(true)
  expect(await start(args)).toMatchObject({ code: 0, stderr: '' })
})

test('a lock is held by one, and given back', () => {
  const db = scratch.file('locked.db')
  const release = lockDatabase(db)
  expect(() => lockDatabase(db)).toThrow(`in use by process ${String(process.pid)}`)
  release()
  lockDatabase(db)()
})

test('a port in use is told in one sentence, before anything is ordered', async () => {
  const taken = await new Promise<number>((resolve) => {
    server = createServer().listen(0, '127.0.0.1', () => {
      const address = server?.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const db = scratch.file('port.db')
  const args = ['--input', scratch.input(aWorld()), '--db', db]
  expect(await start([...args, '--serve', '--port', String(taken)])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `Port ${String(taken)} of 127.0.0.1 is in use by another program: end that program, or choose another port with --port (0 takes a free one).\n`,
  })
  const script = scratch.file('count.js')
  writeFileSync(
    script,
    "var item = new GlideRecord('sc_req_item'); item.query(); gs.info('ordered: ' + item.hasNext())",
  )
  const { stdout } = await run('script', ['--db', db, '--scope', 'global', script])
  expect(stdout).toContain('ordered: false')
})
