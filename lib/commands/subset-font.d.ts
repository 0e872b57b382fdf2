declare module 'subset-font' {
  /** Keeps only the glyphs of `text`; axes are pinned to a number or limited to a range; of OpenType features only those named stay. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'woff2' | 'woff' | 'truetype'
      variationAxes?: Record<string, number | { min: number; max: number }>
      keepFeatures?: string[]
    },
  ): Promise<Buffer>
}
