import { expect, it } from 'vitest'
import { checkContent } from '../../lib/check-content.ts'
import { rememberDocuments } from '../../lib/parse/remember-documents.ts'
import { validFiles } from '../content-tree.ts'

/** A file without any settings. */
const file = (body: string) => `---\ntitle: a\n---\n\n${body}\n`
const options = (name: string, shared: Record<string, string> = {}) => ({
  file: name,
  resolve: (href: string) => href,
  include: (href: string) => shared[href],
})

it('takes a file apart once for as long as it says the same', () => {
  const parse = rememberDocuments()
  const first = parse(file('One.'), options('a.md'))
  expect(parse(file('One.'), options('a.md'))).toBe(first)
  expect(parse(file('Two.'), options('a.md')).opening.content.text).toBe('Two.')
  expect(parse(file('One.'), options('a.md')).opening.content.text).toBe('One.')
})

it('takes a file apart again when the text that it includes was changed, added or taken away', () => {
  const parse = rememberDocuments()
  const text = file('[Vaccines](shared/vaccines.md)')
  const words = (shared: Record<string, string>) => parse(text, options('a.md', shared)).opening.content.text
  expect(words({})).toBe('Vaccines')
  expect(words({ 'shared/vaccines.md': file('Ask first.') })).toBe('Ask first.')
  expect(words({ 'shared/vaccines.md': file('Ask your team first.') })).toBe('Ask your team first.')
  expect(words({})).toBe('Vaccines')
})

it('keeps two files with the same words apart: their links lead to different places', () => {
  const parse = rememberDocuments()
  const link = (name: string) =>
    parse(file('[b](b.md)'), { ...options(name), resolve: (href) => `/${name}/${href}` }).opening.content.html
  expect(link('one')).not.toBe(link('two'))
})

it('gives the same library as a parser that remembers nothing, the second time too', () => {
  const parse = rememberDocuments()
  const fresh = checkContent(validFiles())
  expect(checkContent(validFiles(), { take: parse })).toEqual(fresh)
  expect(checkContent(validFiles(), { take: parse })).toEqual(fresh)
})
