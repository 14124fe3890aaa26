import type { Answer } from '../../catalog/options'
import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'
import { variableElement } from './variable-element'

const HERE = 'sandbox/instance/realm/catalog'

/** Variables of one record: the values that scripts see, and those that `update()` still has to store. */
export interface Variables {
  /** `gr.variables`. */
  scripted: Record<string, unknown>
  /** Stores the values that scripts set since. */
  store(): void
}

/**
 * `gr.variables` of a requested item: a GlideElementVariable for each variable, by its name, and for each variable set
 * an object of its variables. Assigning changes the value; `gr.update()` stores it.
 * Source: Service Catalog variables in scripts (c_ScriptableServiceCatalogVariables).
 */
export function variablesOf(realm: Realm, requestedItem: string): Variables {
  const answers = realm.host.call('catalog.variables', { requestedItem }) as unknown as Answer[]
  const changed: Record<string, string> = {}
  const scripted: Record<string, unknown> = {}
  const sets: Record<string, Record<string, unknown>> = {}
  for (const answer of answers) {
    const set = (value: unknown): void => {
      changed[answer.option] = value === null || value === undefined ? '' : String(value)
    }
    const element = variableElement(realm, answer, () => changed[answer.option])
    property(scripted, answer.variable.name, element, set)
    if (answer.variable.set !== null) {
      const own = (sets[answer.variable.set] ??= {})
      property(own, answer.variable.name, element, set)
    }
  }
  for (const name of Object.keys(sets)) if (!(name in scripted)) property(scripted, name, sets[name], refuseSet(name))
  for (const name of ['getElements', 'getVariableValue']) {
    hidden(scripted, name, () => {
      throw notImplemented(`variables.${name}()`, HERE)
    })
  }
  return {
    scripted,
    store() {
      for (const option of Object.keys(changed)) {
        realm.host.call('catalog.change', { option, value: changed[option] ?? '' })
        for (const answer of answers) if (answer.option === option) delete changed[option]
      }
    },
  }
}

function property(target: object, name: string, element: unknown, set: (value: unknown) => void): void {
  Object.defineProperty(target, name, { enumerable: true, configurable: true, get: () => element, set })
}

function hidden(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { enumerable: false, configurable: true, value })
}

function refuseSet(name: string): () => never {
  return () => {
    throw notImplemented(`assigning to variable set ${name}`, HERE)
  }
}
