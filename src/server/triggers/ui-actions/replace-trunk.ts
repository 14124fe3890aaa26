action.setRedirectURL(new RequestActions().replace(current.getUniqueValue()) ?? current)
