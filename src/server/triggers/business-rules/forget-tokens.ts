new OrganizationRules().forgetTokens(current)
