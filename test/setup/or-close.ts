/** What `open` answers. When it fails, what it stands on is closed: nobody else could, and the test process would never end. */
export async function orClose<T>(base: { close(): Promise<void> }, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    await base.close()
    throw error
  }
}
