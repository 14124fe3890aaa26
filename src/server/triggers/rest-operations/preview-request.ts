new PreviewApi().read(request, response)
