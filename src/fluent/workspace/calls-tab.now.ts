import { scope as SCOPE } from '../../../now.config.json'
const callsOfWeek = [
  {
    id: 'calls',
    label: 'Registration Attempt',
    sourceType: 'table',
    tableOrViewName: `${SCOPE}_attempt`,
    filterQuery: 'sys_created_onRELATIVEGT@dayofweek@ago@7',
  },
]

const countOfCalls = [{ id: 'count', dataSource: 'calls', aggregateFunction: 'COUNT', axisId: 'primary' }]

const eachDay = {
  trendByFrequency: 'date',
  trendByFields: [{ field: 'sys_created_on', metric: 'count' }],
}

/** Calls to Genesys Cloud: their number, the number of those for a token, and both against the limit. */
export const callsTab = {
  $id: Now.ID['calls_dashboard_tab'],
  name: 'Calls and tokens',
  widgets: [
    {
      $id: Now.ID['dashboard_calls_a_day'],
      component: 'line',
      componentProps: {
        headerTitle: 'Calls a day',
        dataSources: [
          {
            id: 'calls',
            label: 'Registration Attempt',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_attempt`,
            filterQuery: 'sys_created_onRELATIVEGT@dayofweek@ago@30',
          },
        ],
        metrics: countOfCalls,
        trendBy: eachDay,
      },
      height: 14,
      width: 24,
      position: { x: 0, y: 0 },
    },
    {
      $id: Now.ID['dashboard_tokens_a_day'],
      component: 'line',
      componentProps: {
        headerTitle: 'Tokens minted a day',
        dataSources: [
          {
            id: 'tokens',
            label: 'Registration Attempt',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_attempt`,
            filterQuery: 'operation=token^sys_created_onRELATIVEGT@dayofweek@ago@30',
          },
        ],
        metrics: [{ id: 'count', dataSource: 'tokens', aggregateFunction: 'COUNT', axisId: 'primary' }],
        trendBy: eachDay,
      },
      height: 14,
      width: 24,
      position: { x: 24, y: 0 },
    },
    {
      $id: Now.ID['dashboard_calls_by_operation'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Calls by operation, 7 days',
        dataSources: callsOfWeek,
        metrics: countOfCalls,
        groupBy: [
          {
            groupBy: [{ dataSource: 'calls', groupByField: 'operation' }],
            maxNumberOfGroups: 16,
            showOthers: false,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 0, y: 14 },
    },
    {
      $id: Now.ID['dashboard_calls_by_organization'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Calls by organization, 7 days',
        dataSources: callsOfWeek,
        metrics: countOfCalls,
        groupBy: [
          {
            groupBy: [{ dataSource: 'calls', groupByField: 'organization' }],
            maxNumberOfGroups: 20,
            showOthers: true,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 24, y: 14 },
    },
    {
      $id: Now.ID['dashboard_calls_last_minute'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Calls in the last minute, by organization',
        dataSources: [
          {
            id: 'calls',
            label: 'Registration Attempt',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_attempt`,
            filterQuery: 'sys_created_onRELATIVEGT@minute@ago@1',
          },
        ],
        metrics: countOfCalls,
        groupBy: [
          {
            groupBy: [{ dataSource: 'calls', groupByField: 'organization' }],
            maxNumberOfGroups: 20,
            showOthers: true,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 0, y: 28 },
    },
    {
      $id: Now.ID['dashboard_call_limits'],
      component: 'horizontal-bar',
      componentProps: {
        headerTitle: 'Limit: calls a minute that an organization may have',
        dataSources: [
          {
            id: 'organizations',
            label: 'Genesys Organization',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_organization`,
            filterQuery: 'active=true',
          },
        ],
        metrics: [
          {
            id: 'limit',
            dataSource: 'organizations',
            aggregateFunction: 'AVG',
            aggregateField: 'requests_per_minute',
            axisId: 'primary',
          },
        ],
        groupBy: [
          {
            groupBy: [{ dataSource: 'organizations', groupByField: 'name' }],
            maxNumberOfGroups: 20,
            showOthers: true,
          },
        ],
        sortBy: 'value',
      },
      height: 14,
      width: 24,
      position: { x: 24, y: 28 },
    },
    {
      $id: Now.ID['dashboard_rate_limited'],
      component: 'single-score',
      componentProps: {
        headerTitle: 'Calls that Genesys Cloud refused for the limit (429), 7 days',
        dataSources: [
          {
            id: 'calls',
            label: 'Registration Attempt',
            sourceType: 'table',
            tableOrViewName: `${SCOPE}_attempt`,
            filterQuery: 'status=429^sys_created_onRELATIVEGT@dayofweek@ago@7',
          },
        ],
        metrics: countOfCalls,
      },
      height: 10,
      width: 24,
      position: { x: 0, y: 42 },
    },
  ],
}
