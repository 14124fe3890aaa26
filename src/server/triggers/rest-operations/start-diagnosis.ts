new TrunkApi().diagnose(request, response)
