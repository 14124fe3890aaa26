new AccessDoctor().requestVerification(current.getUniqueValue())
action.setRedirectURL(current)
