new TrunkApi().retireTrunk(request, response)
