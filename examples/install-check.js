gs.info(new InstallCheck().report())
