Object.assign(outputs, new FlowActions().status(inputs.trunk_request))
