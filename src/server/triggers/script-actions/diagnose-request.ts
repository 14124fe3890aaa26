// Event request.diagnose: parm1 is the trunk request's sys_id, parm2 the sys_id of the user who asked.
new AccessDoctor().diagnoseRequest(event.parm1, event.parm2)
