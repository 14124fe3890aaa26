import { z } from 'zod'
import type { Database } from '../../../sandbox/instance/data/database'
import type { Named } from './named-columns'

type Row = Readonly<Record<string, string>>

/** Places in the package's records of each kind that name tables and columns. */
export function namedBy(database: Database): Record<string, Named[]> {
  const rows = (table: string): Row[] => (database.tables.view(table) ? database.select(table, '') : [])
  const of = (kind: string, read: (row: Row) => Named[]): Named[] => rows(kind).flatMap(read)
  const parent = (table: string, sysId: string | undefined): Row => database.get(table, sysId ?? '') ?? {}
  return {
    lists: of('sys_ui_list_element', (row) => {
      const table = parent('sys_ui_list', row['list_id'])['name'] ?? ''
      return [{ where: `list of ${table}`, table, columns: [row['element'] ?? ''] }]
    }),
    forms: of('sys_ui_element', (row) => {
      const table = parent('sys_ui_section', row['sys_ui_section'])['name'] ?? ''
      // An element that is no column has a type or a name of its own: splits, the activity stream.
      const column = !row['type'] && !(row['element'] ?? '').startsWith('.')
      return column ? [{ where: `form of ${table}`, table, columns: [row['element'] ?? ''] }] : []
    }),
    'related lists': of('sys_ui_related_list_entry', (row) => {
      const [table = '', column = ''] = (row['related_list'] ?? '').split('.')
      const order = row['order_by'] ? [row['order_by']] : []
      return [{ where: `related list ${row['related_list'] ?? ''}`, table, columns: [column, ...order] }]
    }),
    colors: of('sys_ui_style', (row) => [
      { where: 'color', table: row['name'] ?? '', query: `${row['element'] ?? ''}=${row['value'] ?? ''}` },
    ]),
    modules: of('sys_app_module', (row) =>
      row['link_type'] === 'LIST'
        ? [{ where: `module ${row['title'] ?? ''}`, table: row['name'] ?? '', query: row['filter'] ?? '' }]
        : [],
    ),
    'workspace lists': of('sys_ux_list', (row) => [
      {
        where: `workspace list ${row['title'] ?? ''}`,
        table: row['table'] ?? '',
        columns: (row['columns'] ?? '').split(','),
        query: row['condition'] ?? '',
      },
    ]),
    dashboards: of('par_dashboard_widget', widget),
    notifications: of('sysevent_email_action', (row) => [
      {
        where: `notification ${row['name'] ?? ''}`,
        table: row['collection'] ?? '',
        columns: [...(row['recipient_fields'] ?? '').split(','), ...placeholders(row)].filter((name) => name !== ''),
        query: row['condition'] ?? '',
      },
    ]),
    'business rules': of('sys_script', (row) => [
      {
        where: `business rule ${row['name'] ?? ''}`,
        table: row['collection'] ?? '',
        query: row['filter_condition'] ?? '',
      },
    ]),
    'cleanup rules': of('sys_auto_flush', (row) => [
      {
        where: 'cleanup rule',
        table: row['tablename'] ?? '',
        columns: [row['matchfield'] ?? ''],
        query: row['conditions'] ?? '',
      },
    ]),
    variables: of('item_option_new', (row) =>
      row['reference']
        ? [
            {
              where: `variable ${row['name'] ?? ''}`,
              table: row['reference'],
              query: row['reference_qual_condition'] ?? '',
            },
          ]
        : [],
    ),
    buttons: of('sys_ui_action', (row) => [
      {
        where: `button ${row['name'] ?? ''}`,
        table: row['table'] ?? '',
        columns: [...(row['condition'] ?? '').matchAll(/current\.(?:getValue\('(\w+)'\)|(\w+))/g)].map(
          ([, read = '', direct = '']) => read || direct,
        ),
      },
    ]),
    'access rules': of('sys_security_acl', (row) => {
      const [table = '', column = '*'] = (row['name'] ?? '').split('.')
      const columns = column === '*' ? [] : [column]
      return row['type'] === 'record'
        ? [{ where: `access rule ${row['name'] ?? ''}`, table, columns, query: row['condition'] ?? '' }]
        : []
    }),
  }
}

/** Names in the `${…}` of a notification's text; `URI_REF` is the platform's own. */
function placeholders(row: Row): string[] {
  const text = `${row['subject'] ?? ''} ${row['message_html'] ?? ''}`
  return [...text.matchAll(/\$\{([\w.]+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'URI_REF')
}

const PROPERTIES = z.object({
  headerTitle: z.string(),
  dataSources: z.array(z.object({ id: z.string(), tableOrViewName: z.string(), filterQuery: z.string() })).nonempty(),
  metrics: z
    .array(
      z.object({
        id: z.string(),
        dataSource: z.string(),
        aggregateFunction: z.string(),
        aggregateField: z.string().optional(),
      }),
    )
    .nonempty(),
  groupBy: z
    .array(z.object({ groupBy: z.array(z.object({ dataSource: z.string(), groupByField: z.string() })) }))
    .default([]),
  trendBy: z.object({ trendByFields: z.array(z.object({ field: z.string(), metric: z.string() })) }).optional(),
})

function widget(row: Row): Named[] {
  const { headerTitle, dataSources, metrics, groupBy, trendBy } = PROPERTIES.parse(
    JSON.parse(row['component_props'] ?? ''),
  )
  const where = `dashboard widget ${headerTitle}`
  const tableOf = (id: string): string =>
    dataSources.find((source) => source.id === id)?.tableOrViewName ?? `source ${id}`
  const metricTable = (id: string): string =>
    tableOf(metrics.find((metric) => metric.id === id)?.dataSource ?? `metric ${id}`)
  return [
    ...dataSources.map(({ tableOrViewName, filterQuery }) => ({ where, table: tableOrViewName, query: filterQuery })),
    ...metrics.map(({ dataSource, aggregateField }) => ({
      where,
      table: tableOf(dataSource),
      columns: aggregateField === undefined ? [] : [aggregateField],
    })),
    ...groupBy.flatMap((each) =>
      each.groupBy.map(({ dataSource, groupByField }) => ({
        where,
        table: tableOf(dataSource),
        columns: [groupByField],
      })),
    ),
    ...(trendBy?.trendByFields ?? []).map(({ field, metric }) => ({
      where,
      table: metricTable(metric),
      columns: [field],
    })),
  ]
}
