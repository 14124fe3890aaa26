new OrganizationRules().check(current, previous)
