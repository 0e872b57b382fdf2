import { expect, it } from 'vitest'
import { renderBody, renderMarkup } from '../../lib/framework/markup.ts'

it('is made without anything that a framework would need to take the page over', async () => {
  expect(await renderMarkup(<p>One {1} two</p>)).toBe('<p>One 1 two</p>')
  expect(await renderBody(<main>{['a', 'b']}</main>)).toBe('<main>ab</main>')
})

it('of a body leaves out orders to load pictures early', async () => {
  expect(await renderMarkup(<img src="/a.svg" alt="" />)).toMatch(/^<link rel="preload"/)
  expect(await renderBody(<img src="/a.svg" alt="" />)).toBe('<img src="/a.svg" alt=""/>')
})

it('of a body refuses what belongs into the head, and would be lost', async () => {
  for (const part of [
    <title key="a">T</title>,
    <link key="b" rel="canonical" href="/a" />,
    <meta key="c" name="a" content="b" />,
    <style key="d" href="x" precedence="default">{`p{margin:0}`}</style>,
  ])
    await expect(renderBody(<main>{part}</main>)).rejects.toThrow('This belongs into the head of the page')
})
