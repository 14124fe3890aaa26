new PreviewApi().change(request, response)
