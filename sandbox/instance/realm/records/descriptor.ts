import type { FieldMeta } from '../../data/meta'
import type { Context } from './context'
import { install, stub, type Methods } from './methods'

const hidden = '$descriptor'

interface DescriptorState {
  context: Context
  field: FieldMeta
}

function stateOf(self: unknown): DescriptorState | null {
  const state = typeof self === 'object' && self !== null ? (self as Record<string, unknown>)[hidden] : undefined
  return (state as DescriptorState | undefined) ?? null
}

const java = ({ context }: DescriptorState, text: string): string => context.realm.javaString(text)

const methods: Methods<DescriptorState> = {
  getName: (state) => java(state, state.field.name),
  getLabel: (state) => java(state, state.field.label),
  getInternalType: (state) => java(state, state.field.type),
  getLength: (state) => {
    if (state.field.maxLength !== null) return state.field.maxLength
    throw new Error(`The length of ${state.field.table}.${state.field.name} is not known to the sandbox`)
  },
  isMandatory: (state) => state.field.mandatory,
  isAutoOrSysID: (state) => state.field.name.indexOf('sys_') === 0,
  isChoiceTable: (state) => state.field.choices.length > 0,
}

const missing = [
  'getAttachmentEncryptionType',
  'getEncryptionType',
  'getPlural',
  'hasAttachmentsEncrypted',
  'isEdgeEncrypted',
  'isEncrypted',
  'isVirtual',
]

/** GlideElementDescriptor of a field (documentation: c_GlideElementDescriptorScopedAPI). */
export function descriptorOf(context: Context, field: FieldMeta): object {
  const made = {}
  install(made, 'GlideElementDescriptor', stateOf, methods)
  stub(made, 'GlideElementDescriptor', missing)
  Object.defineProperty(made, hidden, { value: { context, field } satisfies DescriptorState, enumerable: false })
  return made
}
