new TrunkRequestRules().registered(current)
