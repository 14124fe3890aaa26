new RequestActions().stop(current.getUniqueValue())
action.setRedirectURL(current)
