Object.assign(outputs, new FlowActions().retire(inputs.trunk_request))
