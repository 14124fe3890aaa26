/** Tests of the instance that say nothing about the script engine and run on Node alone, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'test/instance/flow/names.test.ts': 'names in flow definitions, read by the host; no script runs',
  'test/instance/flow/rules.test.ts': 'pure decisions of the flow engine, called directly; no script runs',
  'test/instance/outbound/exchange.test.ts': 'the HTTP client of the host; no script runs',
  'test/instance/outbound/slots.test.ts': 'connections of the host; no script runs',
  'test/instance/runtime/schedule.test.ts': 'when jobs are due; no script runs',
}
