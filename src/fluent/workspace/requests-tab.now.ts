import { scope as SCOPE } from '../../../now.config.json'
const allRequests = [
  {
    id: 'requests',
    label: 'Trunk Request',
    sourceType: 'table',
    tableOrViewName: `${SCOPE}_trunk_request`,
    filterQuery: '',
  },
]

const countOfRequests = [{ id: 'count', dataSource: 'requests', aggregateFunction: 'COUNT', axisId: 'primary' }]

/**
 * Numbers of requests by state and time. Properties of the components: documentation,
 * application-development/servicenow-sdk/fluent-dashboard-api.
 */
export const requestsTab = {
  $id: Now.ID['dashboard_tab_requests'],
  name: 'Requests',
  widgets: [
    {
      $id: Now.ID['dashboard_needs_person'],
      component: 'single-score',
      componentProps: {
        headerTitle: 'Need a person',
        dataSources: [
          {
            id: 'requests',
            label: 'Trunk Request',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk_request`,
            filterQuery:
              'registration_stateINfailed,outcome_unknown^NQregistration_state=awaiting_approval^approval!=requested^NQverdict=update_refused^NQretirement_asked=true',
          },
        ],
        metrics: countOfRequests,
      },
      height: 10,
      width: 12,
      position: { x: 0, y: 0 },
    },
    {
      $id: Now.ID['dashboard_waiting'],
      component: 'single-score',
      componentProps: {
        headerTitle: 'Waiting',
        dataSources: [
          {
            id: 'requests',
            label: 'Trunk Request',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk_request`,
            filterQuery: 'registration_stateINawaiting_approval,queued,registering,retrying,retiring',
          },
        ],
        metrics: countOfRequests,
      },
      height: 10,
      width: 12,
      position: { x: 12, y: 0 },
    },
    {
      $id: Now.ID['dashboard_drift'],
      component: 'single-score',
      componentProps: {
        headerTitle: 'Trunks that differ, are missing or foreign',
        dataSources: [
          {
            id: 'trunks',
            label: 'Trunk',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk`,
            filterQuery: 'driftISNOTEMPTY^NQstateINmissing,foreign',
          },
        ],
        metrics: [{ id: 'count', dataSource: 'trunks', aggregateFunction: 'COUNT', axisId: 'primary' }],
      },
      height: 10,
      width: 12,
      position: { x: 36, y: 0 },
    },
    {
      $id: Now.ID['dashboard_time_to_register'],
      component: 'single-score',
      componentProps: {
        headerTitle: 'Time to register, on average over 30 days',
        dataSources: [
          {
            id: 'requests',
            label: 'Trunk Request',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk_request`,
            filterQuery: 'time_to_registerISNOTEMPTY^registered_onRELATIVEGT@dayofweek@ago@30',
          },
        ],
        metrics: [
          {
            id: 'average',
            dataSource: 'requests',
            aggregateFunction: 'AVG',
            aggregateField: 'time_to_register',
            axisId: 'primary',
          },
        ],
      },
      height: 10,
      width: 12,
      position: { x: 24, y: 0 },
    },
    {
      $id: Now.ID['dashboard_requests_by_state'],
      component: 'donut',
      componentProps: {
        headerTitle: 'Requests by state',
        dataSources: allRequests,
        metrics: countOfRequests,
        groupBy: [
          {
            groupBy: [{ dataSource: 'requests', groupByField: 'registration_state' }],
            maxNumberOfGroups: 12,
            showOthers: false,
          },
        ],
        sortBy: 'value',
      },
      height: 20,
      width: 24,
      position: { x: 24, y: 10 },
    },
    {
      $id: Now.ID['dashboard_trunks_by_state'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Trunks by state',
        dataSources: [
          {
            id: 'trunks',
            label: 'Trunk',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk`,
            filterQuery: '',
          },
        ],
        metrics: [{ id: 'count', dataSource: 'trunks', aggregateFunction: 'COUNT', axisId: 'primary' }],
        groupBy: [
          {
            groupBy: [{ dataSource: 'trunks', groupByField: 'state' }],
            maxNumberOfGroups: 4,
            showOthers: false,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 0, y: 24 },
    },
    {
      $id: Now.ID['dashboard_requests_by_organization'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Requests by organization',
        dataSources: allRequests,
        metrics: countOfRequests,
        groupBy: [
          {
            groupBy: [{ dataSource: 'requests', groupByField: 'organization' }],
            maxNumberOfGroups: 20,
            showOthers: true,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 0, y: 10 },
    },
    {
      $id: Now.ID['dashboard_failures_by_verdict'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Failures by verdict',
        dataSources: [
          {
            id: 'failures',
            label: 'Trunk Request',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_trunk_request`,
            filterQuery: 'registration_stateINfailed,outcome_unknown,retrying^verdictISNOTEMPTY',
          },
        ],
        metrics: [{ id: 'count', dataSource: 'failures', aggregateFunction: 'COUNT', axisId: 'primary' }],
        groupBy: [
          {
            groupBy: [{ dataSource: 'failures', groupByField: 'verdict' }],
            maxNumberOfGroups: 20,
            showOthers: true,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 24, y: 30 },
    },
  ],
}
