new Heartbeat().ask()
new Sweeper().sweep()
