// Event trunk.status: parm1 names registrations, parm2 is the lane or the progress of their polls.
new StatusPoller().poll(event.parm1, event.parm2)
