/** True in `npm run test:long`, which plays more cases of what `npm test` plays some of. */
export const isLong = process.env['TEST_LONG'] === '1'
