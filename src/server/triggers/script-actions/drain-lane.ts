// Event lane.ready: parm1 is the lane's key, parm2 the organization's sys_id with the times of the wake, packed.
new Lanes().drain(event.parm1, event.parm2)
