import { scope as SCOPE } from '../../../now.config.json'
import { Dashboard } from '@servicenow/sdk/core'
import { callsTab } from './calls-tab.now'
import { requestsTab } from './requests-tab.now'
import { workspace } from './workspace.now'

/** The workspace's landing page. Each number is counted with the viewer's rights: the tables' report rules apply. */
Dashboard({
  $id: Now.ID['dashboard'],
  name: 'BYOC Trunks',
  description:
    'What waits, what needs a person, failures by cause, time to register, drift; calls and tokens against the limit',
  tabs: [requestsTab, callsTab],
  visibilities: [{ $id: Now.ID['dashboard_visibility'], experience: workspace }],
  permissions: [
    {
      $id: Now.ID['dashboard_permission_operator'],
      role: Now.ref('sys_user_role', { name: `${SCOPE}.operator` }),
      canRead: true,
    },
    {
      $id: Now.ID['dashboard_permission_admin'],
      role: Now.ref('sys_user_role', { name: `${SCOPE}.admin` }),
      canRead: true,
      canWrite: true,
      owner: true,
    },
  ],
})
