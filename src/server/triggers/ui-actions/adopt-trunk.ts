new TrunkActions().adopt(current.getUniqueValue())
action.setRedirectURL(current)
