type Task = () => void

/**
 * The timers that Jasmine needs to go on, and no script sees: nothing waits in a server-side script, so a task is due
 * when the ones before it are done, whatever its delay.
 */
export class Timers {
  private readonly tasks = new Map<number, Task>()
  private next = 1

  readonly setTimeout = (task: Task): number => {
    const id = this.next++
    this.tasks.set(id, task)
    return id
  }

  readonly clearTimeout = (id: number): void => {
    this.tasks.delete(id)
  }

  /** Works tasks, and those that they add, until none is left. */
  drain(): void {
    for (let [first] = this.tasks; first; [first] = this.tasks) {
      this.tasks.delete(first[0])
      first[1]()
    }
  }
}
