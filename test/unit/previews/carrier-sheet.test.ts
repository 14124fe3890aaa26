import { join } from 'node:path'
import { carrierSheet, type SheetFacts } from '../../../src/server/previews/carrier-sheet'
import { expectWords } from '../kept-words'
import { aRequest } from '../samples'

const FULL: SheetFacts = {
  number: 'BTR0001001',
  organization: 'Acme Berlin',
  region: 'eu-central-1',
  contract: 'platform',
  inboundAddress: 'berlin.byoc.mypurecloud.de',
  hasPassword: true,
  fields: aRequest({
    furtherServers: 'sbc2.example.com',
    terminationId: 'berlin',
    allowList: '203.0.113.1, 203.0.113.2',
    callerName: 'Acme',
    callerAddress: '+49301234567',
    realm: 'acme.example',
  }),
}

it('tells a carrier what it asks for, and what the sheet does not know', () => {
  expectWords(join(__dirname, 'carrier-sheet.json'), {
    'all that a request can say': carrierSheet(FULL),
    'no more than a request must say': carrierSheet({
      ...FULL,
      inboundAddress: '',
      hasPassword: false,
      fields: aRequest({ sipUri: 'sip:sbc1.example.com', authUser: '' }),
    }),
    'under the contract without an inbound address': carrierSheet({
      ...FULL,
      contract: 'byoc_registration',
      inboundAddress: '',
    }),
    'a region and a contract of an older version': carrierSheet({ ...FULL, contract: 'none', region: 'mars-1' }),
  })
})
