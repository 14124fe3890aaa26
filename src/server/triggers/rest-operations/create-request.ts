new TrunkApi().create(request, response)
