import { scope as SCOPE } from '../../../now.config.json'
import { UxListMenuConfig } from '@servicenow/sdk/core'
import { workspaceAudience } from './audience.now'

const REQUEST_COLUMNS = 'number,organization,trunk_name,registration_state,verdict,next_step,assigned_to,sys_updated_on'

const TRUNK_COLUMNS = 'trunk_name,organization,state,source,trunk_status,drift,genesys_id,password_set_on'

/** Lists of the workspace; the first holds the requests that wait for a person. */
export const workspaceLists = UxListMenuConfig({
  $id: Now.ID['workspace_lists'],
  name: 'BYOC Trunks',
  categories: [
    {
      $id: Now.ID['workspace_category_requests'],
      title: 'Trunk requests',
      order: 100,
      lists: [
        {
          $id: Now.ID['workspace_list_needs_person'],
          title: 'Needs a person',
          order: 100,
          table: `${SCOPE}_trunk_request`,
          columns: 'number,organization,trunk_name,verdict,verdict_message,next_step,assigned_to,sys_updated_on',
          // Requests that need a person: failed ones, unknown outcomes, requests that nobody can approve, and trunks of
          // closed items.
          condition:
            'registration_stateINfailed,outcome_unknown^NQregistration_state=awaiting_approval^approval!=requested^NQverdict=update_refused^NQretirement_asked=true^EQ',
          applicabilities: [
            { $id: Now.ID['workspace_list_needs_person_audience'], applicability: workspaceAudience, active: true },
          ],
        },
        {
          $id: Now.ID['workspace_list_under_way'],
          title: 'Under way',
          order: 200,
          table: `${SCOPE}_trunk_request`,
          columns: REQUEST_COLUMNS,
          condition: 'registration_stateINawaiting_approval,queued,registering,retrying,retiring^EQ',
          applicabilities: [
            { $id: Now.ID['workspace_list_under_way_audience'], applicability: workspaceAudience, active: true },
          ],
        },
        {
          $id: Now.ID['workspace_list_all'],
          title: 'All',
          order: 300,
          table: `${SCOPE}_trunk_request`,
          columns: REQUEST_COLUMNS,
          condition: '',
          applicabilities: [
            { $id: Now.ID['workspace_list_all_audience'], applicability: workspaceAudience, active: true },
          ],
        },
      ],
    },
    {
      $id: Now.ID['workspace_category_trunks'],
      title: 'Trunks',
      order: 150,
      lists: [
        {
          $id: Now.ID['workspace_list_trunks'],
          title: 'In Genesys Cloud',
          order: 100,
          table: `${SCOPE}_trunk`,
          columns: TRUNK_COLUMNS,
          condition: 'stateINpresent,missing^EQ',
          applicabilities: [
            { $id: Now.ID['workspace_list_trunks_audience'], applicability: workspaceAudience, active: true },
          ],
        },
        {
          $id: Now.ID['workspace_list_trunk_drift'],
          title: 'Missing, different, foreign',
          order: 200,
          table: `${SCOPE}_trunk`,
          columns: TRUNK_COLUMNS,
          condition: 'driftISNOTEMPTY^NQstateINmissing,foreign^EQ',
          applicabilities: [
            { $id: Now.ID['workspace_list_trunk_drift_audience'], applicability: workspaceAudience, active: true },
          ],
        },
      ],
    },
    {
      $id: Now.ID['workspace_category_genesys'],
      title: 'Genesys Cloud',
      order: 200,
      lists: [
        {
          $id: Now.ID['workspace_list_organizations'],
          title: 'Organizations without access',
          order: 100,
          table: `${SCOPE}_organization`,
          columns: 'name,region,contract,access_status,last_verdict,last_verdict_message,last_next_step',
          condition: 'active=true^access_status!=verified^EQ',
          applicabilities: [
            { $id: Now.ID['workspace_list_organizations_audience'], applicability: workspaceAudience, active: true },
          ],
        },
        {
          $id: Now.ID['workspace_list_attempts'],
          title: 'Registration attempts',
          order: 200,
          table: `${SCOPE}_attempt`,
          columns: 'sys_created_on,request,organization,operation,status,duration_ms,verdict,correlation_id',
          condition: '',
          applicabilities: [
            { $id: Now.ID['workspace_list_attempts_audience'], applicability: workspaceAudience, active: true },
          ],
        },
      ],
    },
  ],
})
