import { join } from 'node:path'
import { parseAllowList } from '../../../src/server/networks/allow-list'
import { formatAddress, parseAddress } from '../../../src/server/sip/ip-address'
import {
  hostMeaning,
  numberMeaning,
  serverHost,
  serverMeaning,
  sipUriMeaning,
} from '../../../src/server/networks/meaning'
import { whyNotReachable } from '../../../src/server/networks/public-address'
import { parseSipUri } from '../../../src/server/sip/sip-uri'
import { expectWords } from '../kept-words'

const LABEL = 'a'.repeat(63)

/** SIP URIs, each at a border of a rule of RFC 3261. */
const URIS = [
  ...['', ' sip:a@b.c', 'sip:a@b.c ', 'sip:a b@c.d', 'sip:a@b.c\nx', '<sip:a@b.c>', 'x<sip:a@b.c>', '<sip:a@b.c>x'],
  ...[
    'sip:jos\u00e9@b.c',
    'sip:\u{1f600}@b.c',
    'b.c',
    'b.c:5060',
    'b.c:5060;lr',
    'b.c:5060x',
    'tel:+1',
    '1x:y',
    'xsip:b.c',
  ],
  ...['sip:', 'sip:@b.c', 'sip:a@', 'sip:a@b@c.d', 'sip:a%4@b.c', 'sip:a%zz@b.c', 'sip:a#b@c.d', 'sip:a\\b@c.d'],
  ...[
    'sip:a:p#w@b.c',
    'sip:a:p%23@b.c',
    'sip:a:@b.c',
    'sip::p@b.c',
    'sip:256.0.0.1',
    'sip:1.2.3',
    'sip:1.2.3.4',
    'sip:1a.2b',
  ],
  ...[`sip:${'1'.repeat(70)}`, 'sip:[2001:db8::1', 'sip:2001:db8::1', 'sip:1:2:x', 'sip::a:b', 'sip:a:1:', 'sip:g:1:2'],
  ...[
    'sip:[2001:db8:::1]',
    'sip:[::1]:5060',
    'sip:[::1]x',
    'sip:x[::1]',
    'sip:[::1]:',
    'sip:-b.c',
    'sip:b_c.d',
    'sip:b-.c',
  ],
  ...['sip:b..c', `sip:${LABEL}.c`, `sip:${LABEL}a.c`, `sip:${[LABEL, LABEL, LABEL].join('.')}.${'b'.repeat(61)}`],
  ...[
    `sip:${[LABEL, LABEL, LABEL].join('.')}.${'b'.repeat(62)}`,
    'sip:b.1',
    'sip:b.1c',
    'sip:b.c.',
    'sip:b.c:',
    'sip:b.c:0',
  ],
  ...['sip:b.c:1', 'sip:b.c:65535', 'sip:b.c:65536', 'sip:b.c:x1', 'sip:b.c:123456', `sip:b.c:${'9'.repeat(30)}`],
  ...[
    'sip:b.c;',
    'sip:b.c;=x',
    'sip:b.c;x=',
    'sip:b.c;x',
    'sip:b.c;x=y',
    'sip:b.c;x#',
    'sip:b.c;x=#',
    'sip:b.c;x=1;X=2',
  ],
  ...[
    'sip:b.c;x=%2',
    'sip:b.c;x=%20',
    'sip:b.c;x=\\',
    'sip:b.c;transport',
    'sip:b.c;transport=[',
    'sip:b.c;user',
    'sip:b.c;user=[',
  ],
  ...[
    'sip:b.c;method',
    'sip:b.c;method=[',
    'sip:b.c;method=INVITE',
    'sip:b.c;ttl',
    'sip:b.c;ttl=255',
    'sip:b.c;ttl=256',
  ],
  ...[
    'sip:b.c;ttl=x1',
    'sip:b.c;ttl=1x',
    'sip:b.c;ttl=0001',
    'sip:b.c;maddr',
    'sip:b.c;maddr=1.2.3.4',
    'sip:b.c;maddr=a:b',
  ],
  ...[
    'sip:b.c;lr',
    'sip:b.c;lr=x',
    'sip:b.c?',
    'sip:b.c?x',
    'sip:b.c?=y',
    'sip:b.c?x=',
    'sip:b.c?x=y&',
    'sip:b.c?x=y&z=w',
  ],
  ...['sip:b.c?x#=y', 'sip:b.c?x=#', 'sip:b.c?x=%', 'sip:?x=y', 'sip:b.c?x=a=b', 'SIPS:A:B@b.C:5061;Transport=TCP?X=Y'],
]

/** Entries of an allow list at a border of a rule. */
const ENTRIES = [
  ...[
    '203.0.113.7',
    '203.0.113.7/28',
    '203.0.113.0/28',
    '203.0.113.0/33',
    '203.0.113.0/',
    '203.0.113.0/08',
    '203.0.113.0/1/1',
  ],
  ...['x', '203.0.113', '2001:db8::1/32', '2001:db8::/129', '::ffff:8.8.8.8', '::ffff:8.8.8.0/120', '::fffe:8.8.8.8'],
  ...[
    '10.0.0.1',
    '192.0.2.1 192.0.2.1',
    '192.0.2.0/24 192.0.2.0/25',
    '0.0.0.0/0',
    '8.8.0.0/16',
    '8.8.0.0/15',
    ',;,8.8.8.8;, 9.9.9.9,',
  ],
  ...[
    '2002:a00:1::/48',
    '2002:a00::/24',
    '2002::/16',
    '2002:808::/32',
    '2000::/3',
    '2000::/2',
    '0::/1',
    '4000::/2',
    '2001:db8::/31',
  ],
]

const HOSTS = [
  ...[
    '[10.0.0.1]',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[2002:a00:1::1]',
    '[2002:808:808::1]',
    '[4000::1]',
  ],
  ...[
    'localhost',
    'a.localhost',
    'alocalhost',
    'notlocal.',
    'a.local.',
    'sbc1',
    'sbc1.example.com',
    'a[10.0.0.1]',
    '8.8.8.8',
  ],
]

const ADDRESSES = [
  ...[
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
    '1::8',
    '::',
    '1::',
    '::8',
    '1:2:3:4:5:6:7::',
    '1:2:3:4:5:6:7:8::',
    '1::2::3',
  ],
  ...[
    '1.2.3.4::',
    '1.2.3.4:1::',
    '::1.2.3.4',
    '1:2:3:4:5:6:1.2.3.4',
    '::1.2.3.4:1',
    '1:0:0:4:0:0:0:8',
    '1:0:3:4:5:6:7:8',
    '01.2.3.4',
  ],
]

const MEANT = [
  ...[
    '[2001:DB8::1]',
    '2001:db8::1',
    '[2001:db8::1',
    '2001:db8::1]',
    'SBC1.Example.com.',
    'SBC1.EXAMPLE.COM',
    '192.0.2.1',
    '[x]',
  ],
]
const SERVERS = [
  'SBC1.example.com',
  'sbc1.example.com:5061',
  '[2001:db8::1]:7',
  '[2001:db8::1]',
  ':5060',
  'a:b',
  'a b',
  '',
]
const NUMBERS = ['+49 (30) 123-45.6', '030 1', '+49x1', 'x+49', '49 x', '']

const MEANINGS = [
  ...[
    'sip:A@b.c',
    'sip:%41@B.c.',
    'sip:%2f@b.c',
    'sip:%2F@b.c',
    'sips:b.c',
    'sips:b.c;transport=tcp',
    'sip:b.c;transport=TLS',
  ],
  ...[
    'sip:b.c;transport=tcp',
    'sip:b.c:5062',
    'sip:b.c;x=Y;a',
    'sip:b.c;a;x=y',
    'sip:b.c;a=%41',
    'sip:b.c?X=y&a=b',
    'sip:b.c?a=b&x=y',
  ],
  ...['sip:a:P@b.c', 'none', `sip:${'a'.repeat(1992)}@b.c`, `sip:${'a'.repeat(1993)}@b.c`],
]

const over = <T>(texts: readonly string[], of: (text: string) => T): Record<string, T> =>
  Object.fromEntries(
    texts.map((text) => [text.length > 200 ? `${text.slice(0, 20)} … ${String(text.length)}` : text, of(text)]),
  )

it('each text at a border of a rule is read, or refused, in the words of before', () => {
  expectWords(join(__dirname, 'words.json'), {
    'SIP URI': over(URIS, parseSipUri),
    'allow list': over(ENTRIES, parseAllowList),
    'host in the internet': over(HOSTS, whyNotReachable),
    address: over(ADDRESSES, (text) => {
      const address = parseAddress(text)
      return address === null ? null : formatAddress(address)
    }),
    'meaning of a host': over(MEANT, hostMeaning),
    'meaning of a server, by TLS and not': over(SERVERS, (text) => [
      serverMeaning(text, 'TLS'),
      serverMeaning(text, 'udp'),
      serverHost(text),
    ]),
    'meaning of a number': over(NUMBERS, numberMeaning),
    'meaning of a SIP URI': over(MEANINGS, (text) => sipUriMeaning(text).slice(0, 300)),
  })
})
