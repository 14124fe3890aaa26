new Approvals().nobody(inputs.trunk_request)
outputs.state = 'awaiting_approval'
