import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { qrPath, qrSvg } from '../../lib/publish/qr-code.ts'

/** Paints the path as a camera would see it, 4 points a square, and reads it. */
function readBack(text: string): string | undefined {
  const { path, size } = qrPath(text)
  const width = size * 4
  const points = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
      for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column++)
        points.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return jsQR(points, width, width)?.data
}

it.each([
  'https://example.org/medicines/examplumab',
  'https://example.org/side-effects/a-name-that-is-much-longer-than-most-of-the-others?from=paper',
  'é',
])('a QR code of %s leads there', (text) => {
  expect(readBack(text)).toBe(text)
})

it('leaves the quiet zone of 4 squares free on every side', () => {
  const { path, size } = qrPath('https://example.org')
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
})

it('is a whole SVG file, dark on white', () => {
  expect(qrSvg('https://example.org')).toMatch(
    /^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \1"[^>]*><path fill="#fff"[^>]*\/><path d="[^"]+"\/><\/svg>$/,
  )
})
