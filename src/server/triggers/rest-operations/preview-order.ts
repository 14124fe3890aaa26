new PreviewApi().ask(request, response)
