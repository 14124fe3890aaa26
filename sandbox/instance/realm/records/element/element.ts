import type { FieldMeta } from '../../../data/descriptions/meta'
import type { Context, Table } from '../context'
import { elementMethods } from './element-methods'
import { refuseRest } from '../../runtime/documented'
import { install } from '../install-methods'
import { fieldOf, type RecordState } from '../state'
import { referencedState, type ElementState } from './element-state'
import { setField } from '../values'

const hidden = '$element'

export function elementStateOf(self: unknown): ElementState | null {
  const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
  return (state as ElementState | undefined) ?? null
}

/** The GlideElement of a field: one and the same object as long as the GlideRecord lives. Null for an unknown field. */
export function elementOf(state: RecordState, name: string): object | null {
  const before = state.elements[name]
  if (before) return before
  const field = fieldOf(state, name)
  if (!field) return null
  const made = Object.create(prototypeFor(state.context, field)) as object
  const element: ElementState = { record: state, field, self: made, referenced: null }
  Object.defineProperty(made, hidden, { value: element, enumerable: false })
  state.elements[name] = made
  return made
}

/** A field or a path through references (`a.b.c`). */
export function elementAt(state: RecordState, path: string): object | null {
  const dot = path.indexOf('.')
  if (dot < 0) return elementOf(state, path)
  const first = elementStateOf(elementOf(state, path.slice(0, dot)))
  const next = first ? referencedState(first) : null
  return next ? elementAt(next, path.slice(dot + 1)) : null
}

const bases = new WeakMap<Context, object>()

function basePrototype(context: Context): object {
  const before = bases.get(context)
  if (before) return before
  const made = {}
  install(made, 'GlideElement', elementStateOf, elementMethods)
  refuseRest(made, 'GlideElement')
  bases.set(context, made)
  return made
}

/** Elements of a reference have the fields of the record they point to. */
function prototypeFor(context: Context, field: FieldMeta): object {
  const target = field.reference === null ? null : context.table(field.reference)
  const base = basePrototype(context)
  if (!target) return base
  const before = target.prototypes['element']
  if (before) return before
  const made = Object.create(base) as object
  fieldAccessors(made, target, (self) => {
    const state = elementStateOf(self)
    return state ? referencedState(state) : null
  })
  target.prototypes['element'] = made
  return made
}

/** Defines a property for each field: reading it gives the GlideElement, assigning to it sets the value. */
export function fieldAccessors(prototype: object, table: Table, recordOf: (self: unknown) => RecordState | null): void {
  for (const { name, type } of table.fields) {
    Object.defineProperty(prototype, name, {
      enumerable: true,
      configurable: true,
      get(this: unknown): object | null {
        const state = recordOf(this)
        const special = state?.context.fieldTypes[type]?.(state)
        return special ?? (state ? elementOf(state, name) : null)
      },
      set(this: unknown, value: unknown): void {
        const state = recordOf(this)
        if (state) setField(state, name, value)
      },
    })
  }
}
