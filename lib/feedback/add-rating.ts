import type { Kysely } from 'kysely'
import type { Rating } from '../model/rating.ts'
import { dayOf, takeMark, takePlace } from './day-marks.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import { inTransaction } from './in-transaction.ts'
import type { VisitorMarks } from './visitor-mark.ts'

type Db = Kysely<FeedbackTables>

/** A rating that is ready to be kept: checked, and with personal details struck out of the comment. */
export interface NewRating extends Rating, VisitorMarks {
  at: Date
}

/** `repeated`: the id or the browser's mark was there already; `crowded`: the network has had its ratings of the page for the day. Nothing was added then. */
export type Added = 'added' | 'repeated' | 'crowded'

/** @param earliest no rating came before it: what a clock that is behind says is not believed */
export async function addRating(db: Db, { mark, network, at, ...rating }: NewRating, earliest?: Date): Promise<Added> {
  const receivedAt = (earliest && earliest > at ? earliest : at).toISOString()
  const day = dayOf(at)
  return inTransaction(db, async (within) => {
    if (!(await takeMark(within, day, mark)) || (await hasRating(within, rating.id))) return 'repeated'
    if (!(await takePlace(within, day, network))) {
      await within.deleteFrom('day_marks').where('day', '=', day).where('mark', '=', mark).execute()
      return 'crowded'
    }
    const added = await within
      .insertInto('ratings')
      .values({ ...rating, received_at: receivedAt })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n ? 'added' : 'repeated'
  })
}

export async function hasRating(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('ratings').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
