action.setRedirectURL(new RequestActions().change(current.getUniqueValue()) ?? current)
