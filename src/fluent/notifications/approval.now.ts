import { scope as SCOPE } from '../../../now.config.json'
import { EmailNotification } from '@servicenow/sdk/core'

/**
 * Tells approvers what they are asked to approve. The approval's record references the request as a task, so the email
 * can't name a trunk request's own columns; its link leads to them.
 */
EmailNotification({
  $id: Now.ID['notification_approval_asked'],
  table: 'sysapproval_approver',
  name: 'BYOC: approval of a trunk asked for',
  description: 'To each approver of a trunk request: the trunk, the requester and the place to answer',
  triggerConditions: {
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: `stateCHANGESTOrequested^source_table=${SCOPE}_trunk_request`,
  },
  recipientDetails: { recipientFields: ['approver'] },
  emailContent: {
    subject: 'Please approve ${sysapproval.number}: ${sysapproval.short_description}',
    messageHtml:
      '<p>${sysapproval.opened_by} asks for your approval.</p><p>What is asked: ${sysapproval.description}</p><p>Who asked is told your answer, and the comment of a rejection.</p><p>Answer here: ${URI_REF}</p>',
  },
})
