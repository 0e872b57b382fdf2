/** Work that took longer than it may. It goes on by itself, and what becomes of it is nobody's affair any more. */
export class TooLate extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms / 1000} seconds`)
    this.name = 'TooLate'
  }
}

/** What the work answers, or TooLate after so many milliseconds: whoever waits is answered in time, whatever hangs. */
export async function inTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(ms)), ms)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
