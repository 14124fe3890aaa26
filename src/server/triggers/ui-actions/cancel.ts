new RequestActions().cancel(current.getUniqueValue())
action.setRedirectURL(current)
