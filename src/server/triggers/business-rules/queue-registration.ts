new TrunkRequestRules().queued(current)
