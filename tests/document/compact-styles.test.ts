import { expect, test } from 'vitest'
import { compactStyles } from '../../lib/document/compact-styles.ts'

const html = '<p class="lead note">words</p>'

test('keeps rules for what the page names and for what scripts name, and drops the others', () => {
  const css = '.lead{color:red}.made{color:green}.gone{color:blue}p{margin:0}'
  expect(compactStyles(css, html, 'h("b",{class:"made"})')).toBe('.lead{color:red}.made{color:green}p{margin:0}')
})

test('keeps a rule of which one selector is used, with that selector only', () => {
  expect(compactStyles('.gone,.lead{color:red}', html, '')).toBe('.lead{color:red}')
})

test('shortens custom properties everywhere alike, but for those that scripts name', () => {
  const css = ':root{--brand-colour:red;--line:1px}.lead{color:var(--brand-colour);border:var(--line) solid}'
  expect(compactStyles(css, html, 'x{top:var(--line)}')).toBe(
    ':root{--0:red;--line:1px}.lead{color:var(--0);border:var(--line) solid}',
  )
})

test('drops custom properties that nothing reads, and those that only fed one of them', () => {
  expect(compactStyles(':root{--a:1px;--b:var(--a);--c:2px}.lead{margin:var(--c)}', html, '')).toBe(
    ':root{--0:2px}.lead{margin:var(--0)}',
  )
})

test('keeps a custom property that only a script reads', () => {
  expect(compactStyles(':root{--tap:44px}.lead{margin:0}', html, 'var(--tap)')).toContain('--tap:44px')
})

test("keeps no prefix that today's browsers do not need", () => {
  expect(compactStyles('.lead{-webkit-text-decoration-color:red;text-decoration-color:red}', html, '')).toBe(
    '.lead{text-decoration-color:red}',
  )
})
