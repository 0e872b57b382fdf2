/** The store cannot be reached or written at the moment. It is tried again at the next question, so nobody has to restart anything. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super('The feedback store is away', { cause })
    this.name = 'StoreAway'
  }

  /** By name: the store of a process is shared by bundles that each have this class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'StoreAway'
  }
}
