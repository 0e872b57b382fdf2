import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Each thread has its own copy of what it works with. */
const MOST_THREADS = 4

/** How many threads are worth having on this machine. */
const THREADS = Math.min(availableParallelism(), MOST_THREADS)

/**
 * Does each piece of work in a thread of its own, as many at once as this machine has processors for.
 * @param program the thread's file: it finds its piece in `workerData`, and may post one answer
 * @returns the answers, in the order of the pieces
 * @throws what a thread threw; the others come to their end by themselves
 */
export async function inThreads<Piece, Answer = void>(program: URL, pieces: readonly Piece[]): Promise<Answer[]> {
  const answers: Answer[] = []
  const waiting = [...pieces.entries()]
  const takeNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      answers[next[0]] = await inThread<Piece, Answer>(program, next[1])
  }
  await Promise.all(Array.from({ length: THREADS }, takeNext))
  return answers
}

function inThread<Piece, Answer>(program: URL, workerData: Piece): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  let answer: Answer
  new Worker(program, { workerData })
    .on('message', (posted: Answer) => (answer = posted))
    .on('error', reject)
    .on('exit', () => resolve(answer))
  return promise
}
