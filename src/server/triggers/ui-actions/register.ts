new RequestActions().register(current.getUniqueValue())
action.setRedirectURL(current)
