new TrunkApi().diagnosis(request, response)
