/** Outbound calls that are left to one diagnosis. */
export class CallBudget {
  constructor(private calls: number) {}

  get left(): number {
    return this.calls
  }

  spend(calls: number): void {
    this.calls -= calls
  }
}
