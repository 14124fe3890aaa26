// Event trunk.status: parm1 names registrations of a lane, parm2 is the progress of their polls.
new StatusPoller().poll(event.parm1, event.parm2)
