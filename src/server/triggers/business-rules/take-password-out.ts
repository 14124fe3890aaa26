new TrunkRequestRules().passwordLeft(current)
