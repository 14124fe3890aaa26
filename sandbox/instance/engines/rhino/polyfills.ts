/**
 * Built-ins of ES2021 that the platform's engine has (`now-sdk explain javascript-compatibility-guide`) and Rhino
 * 1.7.14 lacks, as ES5 source that is evaluated in each scope. They are only those that scripts were found to need.
 */
export const POLYFILLS = `
(function () {
  function define(target, name, value) {
    if (!(name in target)) Object.defineProperty(target, name, { value: value, configurable: true, writable: true })
  }
  function at(index) {
    var position = Math.trunc(index) || 0
    return this[position < 0 ? this.length + position : position]
  }
  function flat(list, depth) {
    return list.reduce(function (all, item) {
      return all.concat(depth > 0 && Array.isArray(item) ? flat(item, depth - 1) : [item])
    }, [])
  }
  define(Array.prototype, 'at', at)
  define(String.prototype, 'at', at)
  define(Array.prototype, 'flat', function (depth) { return flat(this, depth === undefined ? 1 : depth) })
  define(Array.prototype, 'flatMap', function (callback, self) { return flat(this.map(callback, self), 1) })
  define(Object, 'hasOwn', function (object, key) { return Object.prototype.hasOwnProperty.call(object, key) })
  define(Object, 'getOwnPropertyDescriptors', function (object) {
    return Object.getOwnPropertyNames(object).reduce(function (all, key) {
      all[key] = Object.getOwnPropertyDescriptor(object, key)
      return all
    }, {})
  })
  define(String.prototype, 'replaceAll', function (search, replacement) {
    if (search instanceof RegExp) return this.replace(search, replacement)
    var escaped = String(search).replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&')
    return this.replace(new RegExp(escaped, 'g'), replacement)
  })
  define(String.prototype, 'matchAll', function (pattern) {
    var copy = new RegExp(pattern.source, pattern.ignoreCase ? 'gi' : 'g')
    var found = []
    for (var match = copy.exec(this); match; match = copy.exec(this)) {
      found.push(match)
      if (match[0] === '') copy.lastIndex += 1
    }
    return found[Symbol.iterator]()
  })
})()
`
