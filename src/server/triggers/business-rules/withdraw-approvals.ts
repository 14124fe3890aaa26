new Approvals().withdraw(current)
