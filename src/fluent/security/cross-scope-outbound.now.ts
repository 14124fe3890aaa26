import { CrossScopePrivilege } from '@servicenow/sdk/core'

/**
 * Privileges for reaching Genesys Cloud: outbound REST messages, their answers and the credentials. Each name is marked
 * with its evidence; see docs/security.md, *Cross-scope privileges*.
 */

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_disable_forced_variable_substitution'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.disableForcedVariableSubstitution',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_execute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.execute',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_allowed_redirect_uris'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setAllowedRedirectURIs',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_http_timeout'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setHttpTimeout',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_log_level'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setLogLevel',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_query_parameter'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setQueryParameter',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_request_body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setRequestBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_request_header'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setRequestHeader',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restmessage_client_set_string_parameter_no_escape'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTMessageClient.setStringParameterNoEscape',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restresponse_get_body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restresponse_get_error_message'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getErrorMessage',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restresponse_get_header'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getHeader',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_restresponse_get_status_code'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableRESTResponse.getStatusCode',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Declared by hand in an app that works with it.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_standard_credential_get_attribute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableStandardCredential.getAttribute',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_standard_credentials_provider_get_credential_by_alias_id'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableStandardCredentialsProvider.getCredentialByAliasID',
  targetScope: 'global',
  targetType: 'scriptable',
})
