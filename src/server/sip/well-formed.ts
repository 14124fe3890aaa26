/** False for a text with lone halves of surrogate pairs, which can't be sent as UTF-8. */
export function isWellFormed(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdfff) continue
    if (unit >= 0xdc00 || !isLow(text.charCodeAt(index + 1))) return false
    index += 1
  }
  return true
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
