// Event access.verify: parm1 is the organization's sys_id, parm2 the sys_id of the user who asked.
new AccessDoctor().verify(event.parm1, event.parm2)
