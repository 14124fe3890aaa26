new Sweeper().sweep()
