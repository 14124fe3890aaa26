export { parseAllowList } from './allow-list'
export { allowsTheSame, numberMeaning, serverHost, serverMeaning, sipUriMeaning } from './meaning'
export { whyNotReachable } from './public-address'
