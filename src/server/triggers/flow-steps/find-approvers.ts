outputs.approvers = new Approvals().approversFor(inputs.trunk_request)
outputs.found = outputs.approvers === '' ? 'no' : 'yes'
