new OrganizationActions().forgetTokens(current.getUniqueValue())
action.setRedirectURL(current)
