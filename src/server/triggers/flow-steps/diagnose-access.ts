Object.assign(outputs, new FlowActions().diagnose(inputs.organization))
