// Event x_gcx_byoc.heartbeat: has no parameters.
new Heartbeat().beat()
