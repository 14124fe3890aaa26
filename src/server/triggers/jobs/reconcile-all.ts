new InstallCheck().proveUniqueColumns()
new Reconciler().start()
new Sites().start()
new DigestPasswords().markDue()
