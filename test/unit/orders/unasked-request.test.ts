import { unaskedName, unaskedRequest } from '../../../src/server/orders/unasked-request'
import { aRequest } from '../samples'

it('is a draft of the fields that registers a trunk, comes after every request, and has done nothing yet', () => {
  const fields = { ...aRequest({ trunkName: 'Not asked for yet' }), number: undefined }
  const { number, act, state, changedFields, ...others } = unaskedRequest(fields)
  expect({ act, state, changedFields }).toEqual({ act: 'register', state: 'draft', changedFields: [] })
  expect(number).toBe('9'.repeat(40))
  expect({ ...others, number: undefined }).toEqual({
    ...fields,
    ...{ sysId: '', trunk: '', switchTo: '', overwrite: false, replaces: '', organization: '', requestedItem: '' },
    ...{ requestedFor: '', openedBy: '', createdBy: '', approval: '', genesysId: '', inboundAddress: '' },
    ...{ trunkStatus: '', verdict: '', drift: '', notCompared: '', attempts: 0, registeredAt: 0, madeOn: '' },
    ...{ hasPassword: false, passwordInColumn: false },
  })
})

it('comes with its name after every request of that name', () => {
  expect(unaskedName('Berlin')).toEqual({ sysId: '', number: '9'.repeat(40), requestedItem: '', trunkName: 'Berlin' })
})
