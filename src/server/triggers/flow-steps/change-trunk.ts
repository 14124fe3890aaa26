Object.assign(outputs, new FlowActions().change(inputs))
