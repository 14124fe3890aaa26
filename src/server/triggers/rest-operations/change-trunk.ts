new TrunkApi().change(request, response)
