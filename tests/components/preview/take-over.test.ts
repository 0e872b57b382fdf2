import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeOver } from '../../../components/preview/take-over.ts'

let shown: Element
const dom = parseHTML('<!doctype html><html><body></body></html>')
const make = (html: string): Element => {
  const main = dom.document.createElement('main')
  main.innerHTML = html
  return main
}
beforeEach(() => {
  vi.stubGlobal('Node', dom.Node)
  shown = make(
    '<section id="a"><h2>One</h2><p>First.</p></section><section id="b"><h4>Two<a class="hash" href="#b">#</a></h4><advice-line><b>Number</b></advice-line><p>Second.</p></section>',
  )
})
afterEach(() => vi.unstubAllGlobals())
const part = (selector: string) => shown.querySelector(selector)!

test('a changed sentence is the only thing that is put anew; what scripts added stays', () => {
  const [first, added, line] = [part('#a'), part('.hash'), part('advice-line b')]
  takeOver(
    shown,
    make(
      '<section id="a"><h2>One</h2><p>First.</p></section><section id="b"><h4>Two, new</h4><advice-line></advice-line><p>Second, new.</p></section>',
    ),
  )
  expect(shown.textContent).toBe('OneFirst.Two, new#NumberSecond, new.')
  expect([part('#a'), part('.hash'), part('advice-line b')]).toEqual([first, added, line])
  expect(part('#a') === first && part('.hash') === added && part('advice-line b') === line).toBe(true)
})

test('a part that came, went or became another kind is there as it is now', () => {
  takeOver(
    shown,
    make('<section id="a"><h2>One</h2><p>First.</p><p>More.</p></section><section id="c"><h4>Three</h4></section>'),
  )
  expect(shown.innerHTML).toBe(
    '<section id="a"><h2>One</h2><p>First.</p><p>More.</p></section><section id="c"><h4>Three</h4></section>',
  )
})
