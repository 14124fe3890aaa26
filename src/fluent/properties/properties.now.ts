import { scope as SCOPE } from '../../../now.config.json'
import { Property } from '@servicenow/sdk/core'
import { administrator } from '../security/roles.now'

Property({
  $id: Now.ID['property_outbound_enabled'],
  name: `${SCOPE}.outbound_enabled`,
  type: 'boolean',
  value: true,
  description: 'Off stops every outbound call of BYOC Trunks. Queued requests wait until it is on again.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_approval_required'],
  name: `${SCOPE}.approval_required`,
  type: 'boolean',
  value: false,
  description: 'On asks for approval of every trunk request; off leaves it to the organization.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_approval_group'],
  name: `${SCOPE}.approval_group`,
  type: 'string',
  description: 'Name of the group that approves requests of organizations without an approval group of their own.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_approve_own_requests'],
  name: `${SCOPE}.approve_own_requests`,
  type: 'boolean',
  value: false,
  description:
    'On lets members of the approval group approve what they asked for themselves, or what is for them: for teams too small for a second person. Off asks the others alone.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_assignment_group'],
  name: `${SCOPE}.assignment_group`,
  type: 'string',
  description:
    'Name of the group that new trunk requests are assigned to, and that is told what needs a person: at its own email address, and each member where the group includes members.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_lanes_per_organization'],
  name: `${SCOPE}.lanes_per_organization`,
  type: 'integer',
  value: 3,
  description:
    'How many registrations of one organization run at once, 1 to 4. The platform opens at most 4 connections to a host: with 3, one is left to the other organizations of the region when this one answers nothing.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_lane_lease'],
  name: `${SCOPE}.lane_lease_seconds`,
  type: 'integer',
  value: 300,
  description: 'How long a worker holds a lane before another may take it over.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_lane_time_slice'],
  name: `${SCOPE}.lane_time_slice_seconds`,
  type: 'integer',
  value: 60,
  description: 'How long a worker drains one lane before it lets other work in.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_quarantine'],
  name: `${SCOPE}.quarantine_seconds`,
  type: 'integer',
  value: 900,
  description: 'How long a write without an answer is left alone before the trunk is looked up in Genesys.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_token_margin'],
  name: `${SCOPE}.token_margin_seconds`,
  type: 'integer',
  value: 300,
  description: 'How long before its expiry a token is minted anew.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_http_timeout'],
  name: `${SCOPE}.http_timeout_seconds`,
  type: 'integer',
  value: 30,
  description: 'How long a call to Genesys may be silent before it counts as timed out.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_retry_budget'],
  name: `${SCOPE}.retry_attempts`,
  type: 'integer',
  value: 60,
  description: 'After how many attempts a person decides.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_retry_hours'],
  name: `${SCOPE}.retry_hours`,
  type: 'integer',
  value: 24,
  description: 'After how many hours since the first attempt a person decides.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_password_days'],
  name: `${SCOPE}.password_days`,
  type: 'integer',
  value: 365,
  description:
    'After how many days a digest password is due: the list "Digest passwords due" shows its trunk. 0 shows none.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_write_probe'],
  name: `${SCOPE}.write_probe`,
  type: 'boolean',
  value: true,
  description: 'Lets a diagnosis that a person asked for send one write with a body that cannot be valid.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_set_contract'],
  name: `${SCOPE}.set_detected_contract`,
  type: 'boolean',
  value: false,
  description: 'On sets the contract that Verify access finds; off only proposes it.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_repair_drift'],
  name: `${SCOPE}.repair_drift`,
  type: 'boolean',
  value: false,
  description: 'On queues requests again whose trunk is missing in Genesys; off only reports drift.',
  roles: { read: [administrator], write: [administrator] },
})

Property({
  $id: Now.ID['property_missing_indexes'],
  name: `${SCOPE}.missing_indexes`,
  type: 'string',
  description:
    'Written by the app: unique columns that the database was found not to keep unique. While there are any, nothing is sent; Install check and Verify access look again.',
  isPrivate: true,
  roles: { read: [administrator] },
})

Property({
  $id: Now.ID['property_unreadable_columns'],
  name: `${SCOPE}.unreadable_columns`,
  type: 'string',
  description:
    'Written by the app: encrypted columns that the user of the jobs of the queue was found not to decrypt; looked at again every five minutes, and shown by the Install check.',
  isPrivate: true,
  roles: { read: [administrator] },
})
