new OrganizationApi().compare(request, response)
