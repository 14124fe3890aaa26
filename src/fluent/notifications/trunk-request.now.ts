import { scope as SCOPE } from '../../../now.config.json'
import { EmailNotification } from '@servicenow/sdk/core'

/**
 * Emails about a trunk request, with words for each act: to register, change or delete a trunk. Requesters read the column "In short", which the requested item's comment and the form
 * show as well; operators read cause and next step. The documentation does not say whether the platform escapes a
 * column in a body. So a body only names columns that are checked to hold no markup, and a failed request's name is in
 * the subject, which is not HTML.
 */
const askers = { recipientFields: ['requested_for', 'opened_by'] }

EmailNotification({
  $id: Now.ID['notification_awaiting_approval'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk awaits approval',
  description: 'To the people who asked for the trunk and whom it is for',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOawaiting_approval^act=register^ORactISEMPTY',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} waits for approval (${number})',
    messageHtml:
      '<p>${requester_note}</p><p>Nothing to do for you: you are told when it is decided, and what came of it.</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_change_awaiting_approval'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: change awaits approval',
  description: 'To the people who asked for the change and whom it is for',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOawaiting_approval^act=change',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'The change of your trunk ${trunk_name} waits for approval (${number})',
    messageHtml:
      '<p>${requester_note}</p><p>Nothing to do for you: you are told when it is decided, and what came of it.</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_rejected'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk rejected',
  description: 'To the people who asked for the trunk and whom it is for: the approver who rejected it, and the reason',
  triggerConditions: {
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOrejected^act=register^ORactISEMPTY',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} was rejected (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_change_rejected'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: change rejected',
  description:
    'To the people who asked for the change and whom it is for: the approver who rejected it, and the reason',
  triggerConditions: {
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOrejected^act=change',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'The change of your trunk ${trunk_name} was rejected (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_registered'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk registered',
  description: 'To the people who asked for the trunk and whom it is for, with the data that the carrier needs',
  triggerConditions: { onRecordUpdate: true, condition: 'registration_stateCHANGESTOregistered' },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} is registered (${number})',
    messageHtml:
      '<p>Your trunk <strong>${trunk_name}</strong> is registered in Genesys Cloud, in the organization ${organization}.</p><p>${requester_note}</p><p>Its id in Genesys Cloud: ${genesys_id}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_changed'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk changed',
  description: 'To the people who asked for the change and whom it is for: what changed, and no password',
  triggerConditions: {
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOchanged',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} was changed (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_failed'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk not registered',
  description: 'To the people who asked for the trunk and whom it is for: the cause, and their next step',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOfailed^retired_byISEMPTY^act=register^ORactISEMPTY',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} is not registered yet (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_change_failed'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk not changed',
  description: 'To the people who asked for the change and whom it is for: the cause, and their next step',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOfailed^act=change',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} is not changed yet (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_retirement_failed'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk not deleted',
  description: 'To the people who asked for the trunk and whom it is for: the cause, and their next step',
  triggerConditions: {
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOfailed^retired_byISNOTEMPTY',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'The deletion of your trunk ${trunk_name} is not completed yet (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_outcome_unknown'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: outcome not known',
  description: 'To the people who asked for the trunk and whom it is for: what is not certain, and who looks into it',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOoutcome_unknown',
  },
  recipientDetails: askers,
  emailContent: {
    subject: 'It is not certain yet what became of your trunk ${trunk_name} (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_retired'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk deleted',
  description:
    'To the people who asked for the trunk and whom it is for: the person who had it deleted, and the reason',
  triggerConditions: { onRecordUpdate: true, condition: 'registration_stateCHANGESTOretired' },
  recipientDetails: askers,
  emailContent: {
    subject: 'Your trunk ${trunk_name} was deleted (${number})',
    messageHtml: '<p>${requester_note}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_needs_person'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk request needs a person',
  description: 'To the assignment group: the cause, and the next step',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOfailed^ORregistration_stateCHANGESTOoutcome_unknown',
  },
  recipientDetails: { recipientFields: ['assignment_group', 'assigned_to'] },
  emailContent: {
    subject: '${number} (trunk ${trunk_name}) needs a person: ${verdict}',
    messageHtml:
      '<p>${number}, organization ${organization}.</p><p>${verdict_message}</p><p>Next step: ${next_step}</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_retirement_asked'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: requested item closed, trunk registered',
  description: 'To the assignment group: an operator decides whether the trunk is retired or kept',
  triggerConditions: { onRecordUpdate: true, condition: 'retirement_askedCHANGESTOtrue' },
  recipientDetails: { recipientFields: ['assignment_group', 'assigned_to'] },
  emailContent: {
    subject: '${number}: retire its trunk or keep it?',
    messageHtml:
      '<p>The requested item of ${number} was closed; its trunk <strong>${trunk_name}</strong> stays registered in the organization ${organization} with id ${genesys_id}.</p><p>Next step: choose Retire to delete the trunk in Genesys Cloud, or Keep trunk to leave it there.</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_registered_group'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: trunk request registered',
  description: 'To the assignment group',
  triggerConditions: { onRecordUpdate: true, condition: 'registration_stateCHANGESTOregistered' },
  recipientDetails: { recipientFields: ['assignment_group'] },
  emailContent: {
    subject: '${number} is registered',
    messageHtml:
      '<p>${number}: trunk <strong>${trunk_name}</strong> is registered in the organization ${organization} with id ${genesys_id}.</p><p>${URI_REF}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_changed_group'],
  table: `${SCOPE}_trunk_request`,
  name: 'BYOC: change carried out',
  description: 'To the assignment group',
  triggerConditions: {
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOchanged',
  },
  recipientDetails: { recipientFields: ['assignment_group'] },
  emailContent: {
    subject: '${number}: the trunk ${trunk_name} is changed',
    messageHtml: '<p>${number}, organization ${organization}.</p><p>${requester_note}</p><p>${URI_REF}</p>',
  },
})
