import { scope as SCOPE } from '../../../now.config.json'

const REQUEST = `${SCOPE}_trunk_request`

/** The script of a comment, which anybody may add who may read the request. */
export function comment(sysId: string, text: string): string {
  return `(function (sysId, text) {
    var request = new GlideRecord('${REQUEST}')
    if (!text || !request.get(sysId) || !request.canRead()) return null
    request.comments = text
    request.update()
    return null
  })(${JSON.stringify(sysId)}, ${JSON.stringify(text)})`
}

/** The script of an operator's work on the form: correct the fields, save, choose Retry now. */
export function correction(sysId: string, columns: Readonly<Record<string, string>>): string {
  return `(function (sysId, columns) {
    var request = new GlideRecord('${REQUEST}')
    if (!request.get(sysId)) return null
    for (var column in columns) request.setValue(column, columns[column])
    // A rule that refuses what was typed says why.
    if (request.update() !== null) new TrunkRegistration().retryNow(sysId)
    return null
  })(${JSON.stringify(sysId)}, ${JSON.stringify(columns)})`
}
