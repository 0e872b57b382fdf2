import { expect, test } from 'vitest'
import { readPassages } from '../../lib/commands/page-passages.ts'

const page = (main: string) =>
  `<!DOCTYPE html><html><body><header><h2>Menu</h2></header><main id="main"><h1>Cisplatin</h1><p class="lead">A chemotherapy medicine.</p>${main}</main></body></html>`

test('gives each part with its own address, in order', () => {
  const html = page(
    '<section id="tests"><h2>Tests</h2><p>You have blood tests.</p></section><div class="spread effect" id="hearing-loss"><h4>Hearing loss</h4><p>Your ears may ring.</p></div>',
  )
  expect(readPassages(html, '/medicines/cisplatin')).toEqual([
    { href: '/medicines/cisplatin#tests', page: 'Cisplatin', heading: 'Tests', text: 'You have blood tests.' },
    {
      href: '/medicines/cisplatin#hearing-loss',
      page: 'Cisplatin',
      heading: 'Hearing loss',
      text: 'Your ears may ring.',
    },
  ])
})

test('gives the words of a part inside another only once, to the inner one', () => {
  const html = page(
    '<section id="a"><h2>Outer</h2><p>one</p><section id="b"><h3>Inner</h3><p>two</p></section></section>',
  )
  expect(
    readPassages(html, '/x')
      .slice(1)
      .map(({ heading, text }) => [heading, text]),
  ).toEqual([
    ['Outer', 'one'],
    ['Inner', 'two'],
  ])
})

test('keeps words of neighbouring blocks apart', () => {
  expect(
    readPassages(page('<section id="a"><h2>List</h2><ul><li>measles</li><li>mumps</li></ul></section>'), '/x')[1]!.text,
  ).toBe('measles mumps')
})

test('leaves out help cards, lists of links, buttons and what is about the page', () => {
  const parts = ['get-help', 'help-999', 'about', 'share', 'medicines']
    .map((id) => `<section id="${id}"><h2>Heading</h2><p>words</p></section>`)
    .join('')
  const html = page(
    `${parts}<section id="tests"><h2>Tests</h2><p>Blood</p><button>Copy</button><a class="hash" href="#tests">#</a></section>`,
  )
  expect(
    readPassages(html, '/x')
      .slice(1)
      .map(({ text }) => text),
  ).toEqual(['Blood'])
})

test('of a treatment gives only what its medicines do not say', () => {
  const html = page(
    '<section id="what-it-is"><h2>What it is</h2><p>Two medicines</p></section><section id="tests"><h2>Tests</h2><p>Blood</p></section><div class="effect" id="rash"><h4>Rash</h4><p>Itchy</p></div>',
  )
  expect(readPassages(html, '/treatments/ac').map(({ href }) => href)).toEqual(['/treatments/ac#what-it-is'])
})

test('gives a plain page its first lines too', () => {
  expect(
    readPassages(page('<section id="a"><h2>Outer</h2><p>one</p></section>'), '/about').map(({ href, text }) => [
      href,
      text,
    ]),
  ).toEqual([
    ['/about', 'A chemotherapy medicine.'],
    ['/about#a', 'one'],
  ])
})

test('gives the page of a side effect as one part', () => {
  expect(
    readPassages(
      page(
        '<section id="do"><h2>What you can do</h2><p>Rest.</p></section><section id="team"><h2>Your team</h2><p>Blood.</p></section>',
      ),
      '/side-effects/tiredness',
    ),
  ).toEqual([
    {
      href: '/side-effects/tiredness',
      page: 'Cisplatin',
      heading: 'Cisplatin',
      text: 'A chemotherapy medicine. Rest. Blood.',
    },
  ])
})

test('gives nothing for a page without a main heading', () => {
  expect(readPassages('<html><body><main><p>words</p></main></body></html>', '/x')).toEqual([])
})
