// Event heartbeat: has no parameters.
new Heartbeat().beat()
