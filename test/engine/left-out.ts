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
  'test/instance/install/with-workspace.test.ts':
    'what a build leaves in the package, read by the host; no script runs',
  'test/instance/outbound/exchange.test.ts': 'the HTTP client of the host; no script runs',
  'test/instance/outbound/slots.test.ts': 'connections of the host; no script runs',
  'test/instance/package/named-columns.test.ts': 'records of the package, read by the host; no script runs',
  'test/instance/records/private-file.test.ts': 'file modes of the database and its key; no script runs',
  'test/instance/runtime/schedule.test.ts': 'when jobs are due; no script runs',
  'test/instance/security/promises.test.ts': 'rules and settings of the package, read by the host; no script runs',
}

/** Tests that repeat for many packages what another test asks of the one that ships, on both engines. */
export const REPEATED: Readonly<Record<string, string>> = {
  'test/instance/security/every-rule.test.ts':
    "test/instance/security/matrix.test.ts, with one of the package's rules less",
  'test/instance/app/casebook-byoc-registration.test.ts':
    'test/instance/app/doctor-diagnose.test.ts, with each cause of a refusal and each act',
  'test/instance/app/casebook-platform.test.ts':
    'test/instance/app/doctor-diagnose.test.ts, with each cause of a refusal and each act',
}

/** Tests that `npm run test:engine` leaves out, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = { ...NO_SCRIPT, ...REPEATED }
