import { packageRecords } from './package'
import { PROMISES } from './promises'

const records = packageRecords()

describe.each(PROMISES)('$promise', ({ broken, plant }) => {
  it('is kept by the package', () => {
    expect(broken(records)).toEqual([])
  })

  it('is known to be broken when it is', () => {
    const copy = records.map(({ table, values }) => ({ table, values: { ...values } }))
    plant(copy)
    expect(broken(copy)).not.toEqual([])
  })
})
