const STEP = 16

/**
 * One svg path (fill-rule evenodd, stroked) for a row of days, 16 units a day: a day of treatment is a
 * filled square, and a day off is drawn twice over itself, which leaves its outline only.
 */
export function weekPath(days: readonly boolean[]): string {
  return days.map((on, day) => `M${1 + day * STEP} 1${SQUARE}${on ? '' : SQUARE}`).join('')
}

const SQUARE = 'h13v20h-13z'
