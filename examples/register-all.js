// What of an organization's drafts would be queued; without dryRun it is.
var name = 'Example Retail Japan'
gs.info(
  JSON.stringify(
    new TrunkRegistration().registerAll('registration_state=draft^organization.name=' + name, { dryRun: true }),
  ),
)
