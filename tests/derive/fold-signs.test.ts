import { expect, test } from 'vitest'
import { foldText } from '../../lib/derive/fold-signs.ts'

test.each([
  ['９４３ ٤٧٦ ५९१९ 𝟻 ᠓', '943 476 5919 5 3'],
  ['jo＠ex\u00adam\u200bple．com', 'jo@example.com'],
  ['7\ufe0f\u20e3 and ⑫', '7 and 12'],
  ['ﬁve ㎎', 'five mg'],
])('a text is folded to what it looks like: %j', (text, folded) => {
  expect(foldText(text).text).toBe(folded)
})

test('each folded sign knows its place in the text, and the unseen ones behind it go with it', () => {
  const text = 'a ９\u200b４ b'
  const { text: folded, placeOf } = foldText(text)
  const place = placeOf(folded.indexOf('9'), folded.indexOf('4'))
  expect(text.slice(place.from, place.to)).toBe('９\u200b')
  expect(placeOf(0, folded.length)).toEqual({ from: 0, to: text.length })
})
