outputs.approval_group = new Approvals().groupFor(inputs.trunk_request)
outputs.found = outputs.approval_group === '' ? 'no' : 'yes'
