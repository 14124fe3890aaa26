outputs.state = new Approvals().decided(inputs.trunk_request, inputs.approval_state)
