// Event x_gcx_byoc.trunk.status: parm1 is the registration's sys_id, parm2 where its polls stand.
new StatusPoller().poll(event.parm1, event.parm2)
