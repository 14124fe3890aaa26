new OrganizationApi().adopt(request, response)
