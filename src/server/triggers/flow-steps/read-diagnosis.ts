Object.assign(outputs, new FlowActions().readDiagnosis(inputs.organization))
