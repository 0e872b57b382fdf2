const HALF = 10
const ROWS = 5
const SIZE = 10

/**
 * The svg path that covers dots `from` to `to` (of 100, 20 in a row) in the left or right ten of each row;
 * an empty string if that half has none of them.
 */
export function dotsPath(half: 0 | 1, from: number, to: number): string {
  let path = ''
  for (let row = 0; row < ROWS; row++) {
    const start = (row * 2 + half) * HALF
    const first = Math.max(from - start, 0)
    const width = Math.min(to - start, HALF) - first
    if (width > 0) path += `M${first * SIZE} ${row * SIZE}h${width * SIZE}v${SIZE}h-${width * SIZE}z`
  }
  return path
}
