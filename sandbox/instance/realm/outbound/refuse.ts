/** For what the platform has and the sandbox hasn't: loud, by name, with the place to add it. */
export function refuse(api: string): never {
  throw new Error(`${api} is not implemented in the sandbox (sandbox/instance/realm/outbound)`)
}
