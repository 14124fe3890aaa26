import { RestNotImplemented } from '../../rest/request'
import type { Exchange } from './exchange'
import { elementAt } from './json-path'
import { numberIs, textIs } from './operations'

type Inputs = Readonly<Record<string, string>>

/** The result of an assert step, in a sentence that says what was there instead. */
export interface Finding {
  passed: boolean
  message: string
}

type Assertion = (exchange: Exchange, inputs: Inputs) => Finding

/** The assert steps (documentation: automated-test-framework-atf/test-steps-rest-category), by their names in the SDK. */
export const assertions: Readonly<Record<string, Assertion>> = {
  'rest.assertStatusCode': ({ status }, inputs) => {
    const { operation, wanted } = read(inputs, 'equals', 'status_code')
    return finding(numberIs(operation, status, wanted), `status ${operation} ${wanted}`, String(status))
  },
  'rest.assertResponseTime': ({ took }, inputs) => {
    const { operation, wanted } = read(inputs, 'less_than', 'response_time')
    return finding(numberIs(operation, took, wanted), `response time ${operation} ${wanted} ms`, `${took.toFixed()} ms`)
  },
  'rest.assertResponseHeader': ({ headers }, inputs) => {
    const { operation, wanted } = read(inputs, 'exists', 'header_value')
    const name = inputs['header_name'] ?? ''
    const found = Object.entries(headers).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
    return ofElement(`header ${name}`, found, operation, wanted)
  },
  'rest.assertResponseJSONPayloadIsValid': ({ payload }) =>
    finding(isJson(payload), 'JSON payload is valid', isJson(payload) ? 'valid' : 'no JSON'),
  'rest.assertJsonResponsePayloadElement': ({ payload }, inputs) => {
    const { operation, wanted } = read(inputs, 'exists', 'element_value')
    const path = inputs['element_name'] ?? ''
    return ofElement(`element ${path}`, elementAt(payload, path), operation, wanted)
  },
  'rest.assertResponsePayload': ({ payload }, inputs) => {
    const { operation, wanted } = read(inputs, 'contains', 'response_body')
    // "Must not contain any curly braces": such a step fails.
    if (/[{}]/.test(wanted)) return { passed: false, message: 'Response body: it must not contain curly braces' }
    return finding(textIs(operation, payload, wanted), `payload ${operation} ${wanted}`, `${payload.length} characters`)
  },
  'rest.assertStatusCodeName': refused('Assert Status Code Name', 'the names of status codes are not documented'),
  'rest.assertResponseXMLPayloadIsWellFormed': refused(
    'Assert Response XML Payload is Well-Formed',
    'answers are JSON',
  ),
  'rest.assertXMLResponsePayloadElement': refused('Assert XML Payload Element', 'answers are JSON'),
}

function read(inputs: Inputs, operation: string, value: string): { operation: string; wanted: string } {
  return { operation: inputs['response_operation'] || operation, wanted: inputs[value] ?? '' }
}

/** An absent element has no relationship to a value: every operation fails. */
function ofElement(what: string, found: string | null | undefined, operation: string, wanted: string): Finding {
  const told = operation === 'exists' ? `${what} exists` : `${what} ${operation} ${wanted}`
  if (found === undefined) return finding(false, told, 'not there')
  return finding(textIs(operation, found ?? '', wanted), told, found ?? 'null')
}

function finding(passed: boolean, told: string, found: string): Finding {
  return { passed, message: passed ? told : `${told}: it is ${found}` }
}

function isJson(payload: string): boolean {
  try {
    JSON.parse(payload)
    return true
  } catch {
    return false
  }
}

function refused(step: string, why: string): Assertion {
  return () => {
    throw new RestNotImplemented(`${step} is not implemented: ${why}`)
  }
}
