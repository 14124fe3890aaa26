import { EmailNotification } from '@servicenow/sdk/core'

/**
 * Who asked is told the outcome in plain words; who works on it is told cause and next step. Whether the platform escapes
 * a column in a body is not documented: a body names only what was checked to hold no markup, and a failed request's name
 * stands in the subject, which is no HTML.
 */

EmailNotification({
  $id: Now.ID['notification_registered'],
  table: 'x_gcx_byoc_trunk_request',
  name: 'BYOC: trunk registered',
  description: 'To who asked for the trunk and for whom',
  triggerConditions: { onRecordUpdate: true, condition: 'registration_stateCHANGESTOregistered' },
  recipientDetails: { recipientFields: ['requested_for', 'opened_by'] },
  emailContent: {
    subject: 'Your trunk ${trunk_name} is registered (${number})',
    messageHtml:
      '<p>Your trunk <strong>${trunk_name}</strong> is registered in Genesys Cloud, in the organization ${organization}.</p><p>Request: ${number}</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_failed'],
  table: 'x_gcx_byoc_trunk_request',
  name: 'BYOC: trunk not registered',
  description: 'To who asked for the trunk and for whom; the requested item says what they can do',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'registration_stateCHANGESTOfailed^ORregistration_stateCHANGESTOoutcome_unknown',
  },
  recipientDetails: { recipientFields: ['requested_for', 'opened_by'] },
  emailContent: {
    subject: 'Your trunk ${trunk_name} is not registered yet (${number})',
    messageHtml:
      '<p>Your trunk request could not be carried out in Genesys Cloud so far. The team has been told and looks into it.</p><p>What you can do yourself stands on your requested item ${requested_item}.</p>',
  },
})

EmailNotification({
  $id: Now.ID['notification_needs_person'],
  table: 'x_gcx_byoc_trunk_request',
  name: 'BYOC: trunk request needs a person',
  description: 'To the assignment group: what happened, and the next step',
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
  table: 'x_gcx_byoc_trunk_request',
  name: 'BYOC: requested item closed, trunk registered',
  description: 'To the assignment group: whether the trunk goes or stays is for an operator to say',
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
  table: 'x_gcx_byoc_trunk_request',
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
