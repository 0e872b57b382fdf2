import { expect, it } from 'vitest'
import { blocksOf, wordsOfHtml } from '../../lib/derive/html-blocks.ts'
import type { Html } from '../../lib/model/html.ts'
import { findSection } from '../../lib/model/monograph.ts'
import { PRECAUTIONS } from '../../lib/model/treatment-parts.ts'
import { indexWith } from '../content-tree.ts'

const cut = (text: string) => blocksOf(text as Html)

it('paragraphs and lists are cut apart, and what stands inside them stays whole', () => {
  expect(
    cut('<p>One <b>word</b>.</p>\n<p>Two.<br>Three.</p>\n<ul>\n<li>\n<p>A</p>\n</li>\n<li>B</li>\n</ul>\n<p>Four.</p>'),
  ).toEqual([
    '<p>One <b>word</b>.</p>',
    '<p>Two.<br>Three.</p>',
    '<ul>\n<li>\n<p>A</p>\n</li>\n<li>B</li>\n</ul>',
    '<p>Four.</p>',
  ])
  expect(cut('<p><a href="/x" title="a > b">x</a></p><p>y</p>')).toEqual([
    '<p><a href="/x" title="a > b">x</a></p>',
    '<p>y</p>',
  ])
})

it('text without an element is kept', () => {
  expect(cut('only words')).toEqual(['only words'])
  expect(cut('<p>x</p> and words')).toEqual(['<p>x</p>', 'and words'])
  expect(cut('')).toEqual([])
})

it('nothing of any precaution is lost', () => {
  for (const medicine of indexWith().library.medicines)
    for (const id of PRECAUTIONS) {
      const html = findSection(medicine, id)?.content.html
      if (html) expect(blocksOf(html).join('').replace(/\s/g, '')).toBe(html.replace(/\s/g, ''))
    }
})

it('the words of inline HTML are what a reader sees', () => {
  expect(wordsOfHtml('Drink <b>more</b> than 2 &amp; less than <a href="/x">3</a>, it&#39;s &lt;4' as Html)).toBe(
    "Drink more than 2 & less than 3, it's <4",
  )
})
