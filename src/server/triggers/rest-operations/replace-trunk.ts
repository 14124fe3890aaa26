new ReplacementApi().replace(request, response)
