action.setRedirectURL(new TrunkActions().readForeign(current.getUniqueValue()) || current)
