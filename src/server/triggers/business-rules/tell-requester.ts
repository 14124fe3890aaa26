new TrunkRequestRules().tellRequester(current)
