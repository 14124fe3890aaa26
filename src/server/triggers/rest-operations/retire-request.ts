new TrunkApi().retire(request, response)
