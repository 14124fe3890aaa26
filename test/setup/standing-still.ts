import type { Instance } from '../../sandbox/instance/instance'
import type { SeamCall } from '../../sandbox/instance/runtime/workers/pool'

/** Lets a transaction stand still at the first call that `at` is true of, while `meanwhile` happens. */
export async function standingStill(
  instance: Instance,
  begin: () => Promise<unknown>,
  at: (call: SeamCall) => boolean,
  meanwhile: () => Promise<void>,
): Promise<void> {
  let goOn = (): void => undefined
  const stands = new Promise<void>((reached) => {
    instance.onSeamCall = (call) => {
      if (!at(call)) return undefined
      instance.onSeamCall = null
      reached()
      return new Promise<undefined>((resolve) => {
        goOn = () => {
          resolve(undefined)
        }
      })
    }
  })
  const begun = begin()
  await stands
  try {
    await meanwhile()
  } finally {
    goOn()
  }
  await begun
}
