// Event x_gcx_byoc.requests.queue: parm1 is an encoded query, parm2 the sys_id after which it goes on.
new TrunkRegistration().queueMatching(event.parm1, event.parm2)
