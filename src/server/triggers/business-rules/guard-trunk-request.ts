new TrunkRequestRules().guard(current, previous)
