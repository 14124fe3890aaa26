import { scope as SCOPE } from '../../../now.config.json'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import { menu } from '../navigation/menu.now'
import { administrator } from '../security/roles.now'

/**
 * The page that leads an administrator from the installation to the first order: each step with its state, and below it
 * what is left, with links to the records that mend it. Every value is text that the platform escapes.
 */
UiPage({
  $id: Now.ID['ui_page_install_check'],
  endpoint: `${SCOPE}_install_check.do`,
  category: 'general',
  description: 'Steps from the installation to the first order, and what is left of each',
  html: Now.include('install-check.html'),
})

Acl({
  $id: Now.ID['acl_ui_page_install_check'],
  description: 'Administrators of the app see the steps that are left',
  type: 'ui_page',
  name: `${SCOPE}_install_check`,
  operation: 'read',
  roles: [administrator],
})

Record({
  $id: Now.ID['module_install_check'],
  table: 'sys_app_module',
  data: {
    title: 'Install check',
    application: menu,
    link_type: 'DIRECT',
    query: `${SCOPE}_install_check.do`,
    order: 900,
    active: true,
    roles: [`${SCOPE}.admin`],
  },
})
