/** The storage of an internal type's values in SQLite. */
export type Storage = 'text' | 'integer' | 'boolean' | 'decimal' | 'none'

const integers = new Set(['integer', 'longint', 'order_index', 'percent_complete', 'auto_increment', 'day_of_week'])
const decimals = new Set(['decimal', 'float', 'currency', 'price', 'percent'])
const journals = new Set(['journal', 'journal_input', 'journal_list'])
const unstored = new Set(['collection', 'variables', 'user_input', 'properties', 'catalog_preview', ...journals])

export const dateTimeTypes: ReadonlySet<string> = new Set([
  'glide_date_time',
  'due_date',
  'calendar_date_time',
  'glide_utc_time',
])

export function storageOf(type: string): Storage {
  if (type === 'boolean') return 'boolean'
  if (integers.has(type)) return 'integer'
  if (decimals.has(type)) return 'decimal'
  return unstored.has(type) ? 'none' : 'text'
}

export function isJournal(type: string): boolean {
  return journals.has(type)
}

/** Types whose value is one sys_id. */
export function isReference(type: string): boolean {
  return type === 'reference' || type === 'domain_id'
}

/**
 * Internal type and default length of the SDK's column functions (`npx now-sdk explain table-api`).
 * `GenericColumn` carries its own type.
 */
const functions: Readonly<Record<string, readonly [type: string, maxLength: number | null]>> = {
  StringColumn: ['string', 40],
  MultiLineTextColumn: ['multi_line_text', 4000],
  ChoiceColumn: ['choice', 40],
  RadioColumn: ['radio', 40],
  ReferenceColumn: ['reference', 32],
  BooleanColumn: ['boolean', 40],
  IntegerColumn: ['integer', 40],
  DecimalColumn: ['decimal', 15],
  FloatColumn: ['float', 40],
  DateColumn: ['glide_date', 40],
  DateTimeColumn: ['glide_date_time', 40],
  DueDateColumn: ['due_date', 40],
  CalendarDateTimeColumn: ['calendar_date_time', 40],
  TimeColumn: ['glide_time', 40],
  DurationColumn: ['glide_duration', 40],
  GuidColumn: ['GUID', 32],
  ListColumn: ['glide_list', 4000],
  TableNameColumn: ['table_name', 80],
  FieldNameColumn: ['field_name', 80],
  FieldListColumn: ['field_list', 4000],
  SlushBucketColumn: ['slushbucket', 4000],
  DomainIdColumn: ['domain_id', 32],
  DomainPathColumn: ['domain_path', 255],
  TranslatedTextColumn: ['translated_text', 4000],
  TranslatedFieldColumn: ['translated_field', 255],
  UserRolesColumn: ['user_roles', 255],
  ConditionsColumn: ['conditions', 4000],
  ScriptColumn: ['script', 8000],
  SystemClassNameColumn: ['sys_class_name', 80],
  JsonColumn: ['json', 4000],
  DocumentIdColumn: ['document_id', 32],
  HtmlColumn: ['html', 65536],
  UserImageColumn: ['user_image', 40],
  BasicImageColumn: ['image', 40],
  UrlColumn: ['url', 1024],
  EmailColumn: ['email', 40],
  Password2Column: ['password2', 255],
  VersionColumn: ['version', 40],
  TemplateValueColumn: ['template_value', 65000],
  NameValuePairsColumn: ['name_values', 4000],
  DaysOfWeekColumn: ['days_of_week', 40],
  DayOfWeekColumn: ['day_of_week', 40],
}

/** Internal type of a column made by one of the SDK's column functions; throws on a function it does not know. */
export function typeOfColumnFunction(name: string): { type: string; maxLength: number | null } {
  const known = functions[name]
  if (!known) throw new Error(`Column function ${name} of the SDK is not known to the sandbox`)
  return { type: known[0], maxLength: known[1] }
}
