new TrunkApi().read(request, response)
