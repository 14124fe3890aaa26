new TrunkActions().retire(current.getUniqueValue())
action.setRedirectURL(current)
