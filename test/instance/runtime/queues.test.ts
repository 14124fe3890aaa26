import { Instance } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import {
  eventQueue,
  registered,
  removePackages,
  scriptAction,
  writePackage,
  type PackageRecord,
} from './support/package'

let instance: Instance

async function boot(records: readonly PackageRecord[], options: Partial<InstanceOptions> = {}): Promise<void> {
  instance = await Instance.boot({ app: writePackage(records), workers: 4, ...options })
}

afterEach(() => instance.close())
afterAll(removePackages)

const events = (query = ''): Record<string, string>[] => instance.database.select('sysevent', query)
const LOG = `gs.info(event.name + ':' + event.parm1 + ':' + event.parm2)`

describe('a queue', () => {
  /** The most events that were in processing at one time. */
  async function mostAtOnce(queue: PackageRecord | null, options: Partial<InstanceOptions> = {}): Promise<number> {
    let most = 0
    await boot(
      [
        ...(queue ? [queue] : []),
        registered('x_app.work', queue ? { queue: 'x_app.q' } : {}),
        scriptAction('x_app.work', LOG),
      ],
      {
        onSeamCall: ({ op }) => {
          if (op === 'runtime.log') most = Math.max(most, instance.database.count('sysevent', 'state=processing'))
          return undefined
        },
        ...options,
      },
    )
    await instance.run(`for (var i = 0; i < 12; i++) gs.eventQueue('x_app.work', null, String(i))`)
    await instance.idle()
    expect(events('state=processed')).toHaveLength(12)
    return most
  }

  it('works as many events at once as it has jobs', async () => {
    expect(await mostAtOnce(eventQueue('x_app.q', { job_config_value: '2' }))).toBe(2)
  })

  it('in sequential order works one at a time', async () => {
    expect(await mostAtOnce(eventQueue('x_app.q', { processing_order: 'sequential', job_config_value: '4' }))).toBe(1)
  })

  it('scales its jobs with the nodes, or has a constant number of them ("Queue Registration form reference")', async () => {
    const jobs = (config: string): PackageRecord => eventQueue('x_app.q', { job_config: config, job_config_value: '1' })
    expect(await mostAtOnce(jobs('jobs_per_node'), { workers: 2, nodes: 2 })).toBe(2)
    await instance.close()
    expect(await mostAtOnce(jobs('job_count'), { workers: 2, nodes: 2 })).toBe(1)
  })

  it('by default is bounded by the workers alone', async () => {
    expect(await mostAtOnce(null)).toBe(4)
  })
})
