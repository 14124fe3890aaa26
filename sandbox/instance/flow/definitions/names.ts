/**
 * The platform's own definitions by sys_id, as `@servicenow/sdk-core` and the SDK's flow plugin name them (a test
 * compares). `implemented.ts` says which of them the sandbox carries out; the rest is refused by its name, any other
 * by its sys_id.
 */
export const actionNames: Readonly<Record<string, string>> = {
  fd4a0fb70f003300ecf0cc52ff767e2a: 'addWorknoteLinkToContext',
  f8f2e9920b10030085c083eb37673abd: 'askForApproval',
  '7b95a4c0a73133008299b39f087901b4': 'associateRecordToEmail',
  '30fe6cdb0f973300dfd3694e68767e5a': 'copyAttachment',
  af51fd0e73141300612c273ffff6a785: 'createCatalogTask',
  ab575ae253b3230034c6ddeeff7b12f1: 'createOrUpdateRecord',
  '2de05916c31332002841b63b12d3aee1': 'createRecord',
  '2b3a6335531003003bf1d9109ec58759': 'createTask',
  bdc2a0170f973300dfd3694e68767e47: 'deleteAttachment',
  c3e09916c31332002841b63b12d3aedf: 'deleteRecord',
  '80a30edeff30311077a95dac793bf19b': 'fireEvent',
  '082e70db0f4273003788001ea8767e02': 'getAttachmentsOnRecord',
  '330ba3abc31013002841b63b12d3aee8': 'getCatalogVariables',
  a8cfa3efa70223008299b39f0879018b: 'getEmailHeader',
  a159d7820f13101051218e8ebc767eea: 'getLatestResponseTextFromEmail',
  '5bc1bcc6531003003bf1d9109ec587d4': 'log',
  '2dbeaf29c7322300f4eba1425a976340': 'lookUpEmailAttachments',
  '9d09f99587003300663ca1bb36cb0ba3': 'lookUpRecord',
  '43400a1587003300663ca1bb36cb0b4b': 'lookUpRecords',
  '6ecdee36935023005e69925cf67ffb47': 'lookupAttachment',
  '7159823353cc10103a33ddeeff7b1216': 'moveAttachment',
  bd8fcd48a73133008299b39f087901fc: 'moveEmailAttachmentsToRecord',
  '87a397837333001098e194596bf6a7bc': 'recordProducer',
  c1806bf4a70323008299b39f087901cb: 'sendEmail',
  '0d8dd9f10f11101051218e8ebc767e27': 'sendNotification',
  '027499be7333001099792f163cf6a7a7': 'sendSms',
  a1a50c4573873300d70877186bf6a762: 'slaPercentageTimer',
  c7a04c607312001098e194596bf6a72a: 'submitCatalogItemRequest',
  '9daf2a72c75100105312134c95c26073': 'updateMultipleRecords',
  f9d01dd2c31332002841b63b12d3aea1: 'updateRecord',
  '89ce8a4187120010663ca1bb36cb0be3': 'waitForCondition',
  '8e38de067f0312108e688c90ac866501': 'waitForEmailReply',
  '605d0ab8931012105cd18166448918db': 'waitForMessage',
}

export const triggerTypes: Readonly<Record<string, string>> = {
  a45d9180c32222002841b63b12d3aea7: 'record_create_or_update',
  '798916a0c31322002841b63b12d3ae7c': 'record_create',
  bb695e60c31322002841b63b12d3aea5: 'record_update',
  '89142dc0c32222002841b63b12d3ae8a': 'daily',
  cf352104c32222002841b63b12d3ae1f: 'weekly',
  '2ca52504c32222002841b63b12d3ae4a': 'monthly',
  f63f0d94c32222002841b63b12d3aeed: 'repeat',
  '0a76e504c32222002841b63b12d3aeac': 'run_once',
  c43a1011c36813002841b63b12d3ae15: 'service_catalog',
  '6f0180400b320300f4eb8bf637673ad4': 'email',
  '9bdb2c0483331210730e5b43c22bc071': 'knowledge_management',
  '778cf3bf37232110aba6473174924b7c': 'remote_table_query',
  f5ce00a873723300d70877186bf6a759: 'sla_task',
}

export const logicNames: Readonly<Record<string, string>> = {
  af4e1945c3e232002841b63b12d3ae3e: 'if',
  '666e5545c3e232002841b63b12d3ae99': 'elseIf',
  '1f781bf3c32232002841b63b12d3aee6': 'else',
  '098e1dc5c3e232002841b63b12d3ae33': 'forEach',
  '7444b31c37063110ac85cdd734924bff': 'exitLoop',
  '48de1b5837063110ac85cdd734924b15': 'skipIteration',
  d176605ea76103004f27b0d2187901c7: 'endFlow',
  '07223332de022010ec58424b73829721': 'try',
  '35d60003e6022010a5e40cdd1254dd21': 'catch',
  '4f787d1e0f9b0010ecf0cc52ff767ea0': 'setFlowVariables',
  '4784e82683031210d266f953d22bc0fd': 'appendToFlowVariables',
  df4e1945c3e232002841b63b12d3ae3e: 'assignSubflowOutputs',
  fdb2541473031300b61e66476bf6a70e: 'waitForADuration',
  '5d31e5dedfe50300b61ecae83df26326': 'doInParallel',
  a1168de173311300b61e66476bf6a7d0: 'doInParallelBlock',
}

/** Steps of custom actions. */
export const stepNames: Readonly<Record<string, string>> = {
  '106afb6647032200b4fad7527c9a71e7': 'Script',
  a03fea9bc712220061f553c6f09763b1: 'Log',
  '9cbaa0f267003200553fafb49585ef69': 'Create Record',
  b51f683667003200553fafb49585ef3f: 'Update Record',
  dc9c26043b23220057a4a2e334efc447: 'Look Up Record',
  '4c9234ca0b18030085c083eb37673aaa': 'Wait For Condition',
}

/** Inputs of the Script step (`sys_variable_value.variable`). */
export const scriptStepInputs = {
  script: '71aa7f6647032200b4fad7527c9a719b',
  requiredRunTime: '74315b04b3201300176b051a16a8dc2b',
}

/** Inputs of the Wait For Condition step, by `sys_variable_value.variable`. */
export const waitStepInputs: Readonly<Record<string, string>> = {
  '72b2bcca0b18030085c083eb37673a0b': 'table_name',
  c5d2fcca0b18030085c083eb37673a1c: 'record',
  '7de2fcca0b18030085c083eb37673aed': 'conditions',
  bc93428187120010663ca1bb36cb0b83: 'timeout_flag',
  '1fac6063876100102fa5a1bb36cb0bac': 'timeout_duration',
  ae1d6463876100102fa5a1bb36cb0b56: 'timeout_schedule',
}
