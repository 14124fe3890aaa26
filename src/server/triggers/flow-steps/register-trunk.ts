Object.assign(outputs, new FlowActions().register(inputs))
