/**
 * Returns the result of `open`. When `open` fails, its base is closed: nobody else could close it, and the test process
 * would never end.
 */
export async function orClose<T>(base: { close(): Promise<void> }, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    await base.close()
    throw error
  }
}
