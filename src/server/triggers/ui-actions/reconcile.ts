new Reconciler().request(current.getUniqueValue())
action.setRedirectURL(current)
