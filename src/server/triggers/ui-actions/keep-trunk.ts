new RequestActions().keep(current.getUniqueValue())
action.setRedirectURL(current)
