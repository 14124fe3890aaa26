gs.info(gs.getUserName() + ' in ' + gs.getCurrentScopeName())
