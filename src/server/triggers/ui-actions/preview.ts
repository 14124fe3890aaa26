new RequestActions().preview(current.getUniqueValue())
action.setRedirectURL(current)
