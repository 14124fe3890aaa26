// Event sites.read: parm1 is the organization's sys_id, parm2 how often it was put off.
new Sites().read(event.parm1, event.parm2)
