export { activeMembers, findGroup, groupName, groupsNamed, hasActiveMember } from './groups.store'
export { findUser, isOperator, userName } from './users.store'
