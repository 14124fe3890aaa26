new InstallCheck().proveUniqueColumns()
new Reconciler().start()
