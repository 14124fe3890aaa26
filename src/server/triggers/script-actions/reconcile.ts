// Event reconcile: parm1 is the organization's sys_id, parm2 the place at which the reconciliation goes on.
new Reconciler().reconcile(event.parm1, event.parm2)
