// Event requests.queue: parm1 is an encoded query, parm2 the progress of the run.
new TrunkRegistration().queueMatching(event.parm1, event.parm2)
