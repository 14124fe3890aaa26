new AccessDoctor().requestDiagnosis(current.getUniqueValue())
action.setRedirectURL(current)
