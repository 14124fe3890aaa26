import { contractOf, CONTRACTS, parseContract } from '../../../src/server/fields/contract'

it.each(CONTRACTS)('a record names the contract %s', (contract) => {
  expect([parseContract(contract), contractOf(contract)]).toEqual([contract, contract])
})

it.each(['', 'Platform', 'another'])(
  '"%s" names no contract, and a text about it is that of the default one',
  (value) => {
    expect([parseContract(value), contractOf(value)]).toEqual([null, 'byoc_registration'])
  },
)
