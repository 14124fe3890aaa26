new FlowActions().requestDiagnosis(inputs.organization)
