new RequestActions().sendChange(current.getUniqueValue())
action.setRedirectURL(current)
