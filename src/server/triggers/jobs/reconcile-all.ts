new Reconciler().start()
