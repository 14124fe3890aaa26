new RequestActions().retryNow(current.getUniqueValue())
action.setRedirectURL(current)
