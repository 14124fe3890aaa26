new TrunkApi().list(request, response)
