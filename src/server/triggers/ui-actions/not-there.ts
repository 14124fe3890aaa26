new RequestActions().notThere(current.getUniqueValue())
action.setRedirectURL(current)
