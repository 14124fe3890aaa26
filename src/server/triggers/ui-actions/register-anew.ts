new RequestActions().registerAnew(current.getUniqueValue())
action.setRedirectURL(current)
