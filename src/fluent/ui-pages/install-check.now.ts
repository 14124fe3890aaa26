import { scope as SCOPE } from '../../../now.config.json'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import { menu } from '../navigation/menu.now'
import { administrator } from '../security/roles.now'

/**
 * The page of the install check, which lists the steps that are left after an installation: plain text that the
 * platform escapes.
 */
UiPage({
  $id: Now.ID['ui_page_install_check'],
  endpoint: `${SCOPE}_install_check.do`,
  category: 'general',
  description: 'Parts that are unpublished, unverified, missing or off',
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
