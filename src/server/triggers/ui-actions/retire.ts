new RequestActions().retire(current.getUniqueValue())
action.setRedirectURL(current)
