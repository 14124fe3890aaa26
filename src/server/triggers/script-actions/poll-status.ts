// Event x_gcx_byoc.trunk.status: parm1 is the registration's sys_id.
new StatusPoller().poll(event.parm1)
