export { decodeToken, type DecodedToken } from './decoded-token'
export { readTokenAnswer, type TokenAnswer, type TokenRefusal } from './token-answer'
export { checkToken, judgeToken, type TokenFinding } from './token-claims'
export { parseTokenOwner, proveOwner } from './token-owner'
