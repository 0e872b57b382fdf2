import { writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

/** What the thread is given: drawings, the files that they become, and the typefaces that their words are set in. */
export interface Painting {
  pictures: { svg: string; file: string }[]
  fontFiles: string[]
}

/**
 * A thread that paints some drawings and ends. The painter holds a picture's memory until its objects are collected, and JavaScript
 * does not know how large they are: when the thread ends, all of it is given back.
 */
const { pictures, fontFiles } = workerData as Painting
for (const { svg, file } of pictures)
  writeFileSync(
    file,
    new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' } })
      .render()
      .asPng(),
  )
