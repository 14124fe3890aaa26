/** Tests of the instance in which no script runs: they say nothing about the script engine and run on Node alone. */
export const NO_SCRIPT: Readonly<Record<string, string>> = {
  'test/instance/atf/promises.test.ts': 'the docs beside the package, read by the host; no script runs',
  'test/instance/conformance/count.test.ts': 'the count of cases by page; no script runs',
  'test/instance/flow-actions/guide.test.ts': 'the guide beside the package, read by the host; no script runs',
  'test/instance/flow/names.test.ts': 'names in flow definitions, read by the host; no script runs',
  'test/instance/flow/rules.test.ts': 'pure decisions of the flow engine, called directly; no script runs',
  'test/instance/install/foreign-rules.test.ts':
    'which rules an installation refuses, read by the host; no script runs',
  'test/instance/install/image.test.ts': 'the kept image of an installed package, made by the host; no script runs',
  'test/instance/install/jelly.test.ts': "the page's markup, rendered by the host; no script runs",
  'test/instance/install/update-set.test.ts': 'what two ways of installation leave, read by the host; no script runs',
  'test/instance/install/with-workspace.long.test.ts':
    'what a build leaves in the package, read by the host; no script runs',
  'test/instance/outbound/exchange.test.ts': 'the HTTP client of the host; no script runs',
  'test/instance/outbound/slots.test.ts': 'connections of the host; no script runs',
  'test/instance/package/named-columns.test.ts': 'records of the package, read by the host; no script runs',
  'test/instance/records/private-file.test.ts': 'file modes of the database and its key; no script runs',
  'test/instance/runtime/schedule.test.ts': 'when jobs are due; no script runs',
  'test/instance/security/promises.test.ts': 'rules and settings of the package, read by the host; no script runs',
}

/**
 * Tests that let the same scripts run, for many packages, states or faults of the host, as another test does on both
 * engines. `npm run test:engine -- --all` runs them too.
 */
export const REPEATED: Readonly<Record<string, string>> = {
  'test/instance/security/every-rule.long.test.ts':
    "test/instance/conformance/access-control.test.ts, with one of the package's rules less",
  'test/instance/security/matrix.test.ts':
    'test/instance/conformance/access-control.test.ts, with each role, table and operation of the package',
  'test/instance/app/believed-answers.long.test.ts':
    'test/instance/exactly-once/transport.test.ts, with each answer that a server in between may give',
  'test/instance/exactly-once/lost-rows.long.test.ts':
    'test/instance/exactly-once/look-before.test.ts, with each row that may be lost',
  'test/instance/exactly-once/stood-still.test.ts':
    'test/instance/exactly-once/transport.test.ts, with a worker that stands still at each call',
  'test/instance/exactly-once/clocks.test.ts':
    'test/instance/exactly-once/transport.test.ts, with clocks that run ahead or are set back',
  'test/instance/exactly-once/outages.test.ts':
    'test/instance/exactly-once/transport.test.ts, with outages of many hours',
  'test/instance/exactly-once/own-failures.test.ts':
    'test/instance/exactly-once/transport.test.ts, with each failure of the instance itself',
  'test/instance/exactly-once/reconcile-doubts.long.test.ts':
    'test/instance/exactly-once/reconcile.test.ts, with each doubt about what was read',
  'test/instance/trunks/replace-crashes.long.test.ts':
    'test/instance/trunks/replace.test.ts, with a worker that dies at each write',
  'test/instance/trunks/replace-half.long.test.ts':
    'test/instance/trunks/replace.test.ts, with each half of a replacement that fails',
  'test/instance/trunks/change-verdicts.test.ts': 'test/instance/trunks/change.test.ts, with each refusal of a change',
  'test/instance/rest/openapi.test.ts':
    'test/instance/rest/requests.test.ts, with each answer held against its description',
  'test/instance/install/parts.long.test.ts':
    "test/instance/install/upgrade.test.ts, with each combination of the package's parts",
  'test/instance/app/casebook.test.ts':
    'test/instance/app/doctor-diagnose.test.ts, with each cause of a refusal and each act',
  'test/instance/security/unpaired.long.test.ts':
    "test/instance/conformance/access-control.test.ts, with a denying rule of the package's that stands alone",
}

/** The tests that `npm run test:engine` leaves out, each with the reason; `all`: no test in which a script runs. */
export function leftOut({ all }: { all: boolean }): Readonly<Record<string, string>> {
  return all ? NO_SCRIPT : { ...NO_SCRIPT, ...REPEATED }
}
