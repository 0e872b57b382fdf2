import { encode } from 'uqr'

/** A QR code as one SVG path on a grid: `size` squares each way, quiet zone included. Error correction level M. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  let path = ''
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      let width = 1
      while (x + width < size && row[x + width]) width++
      path += `M${x} ${y}h${width}v1h-${width}z`
      x += width
    }
  return { path, size }
}

/** The same as an SVG file: black on white in every colour scheme, because scanners need it so. */
export function qrSvg(text: string): string {
  const { path, size } = qrPath(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
