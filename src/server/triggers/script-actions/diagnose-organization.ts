// Event access.diagnose: parm1 is the organization's sys_id, parm2 its access status before.
new OrganizationDiagnosis().run(event.parm1, event.parm2)
