/**
 * Takes the framework out of one rendered page: its scripts, its flight data, its preloads and its comments; puts the styles inside.
 * Works on the markup that Next.js writes and fails loudly on anything that it does not know, so that an upgrade cannot
 * quietly publish a page with scripts that the security policy would block.
 * @param readStyle gives the text of a stylesheet by its address
 * @param compact leaves out the styles that the page has no use for
 */
export function stripFramework(
  html: string,
  name: string,
  readStyle: (href: string) => string,
  compact: (css: string, html: string) => string,
): string {
  const styles: string[] = []
  let page = html
    .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (tag) => {
      const href = /\bhref="([^"]+)"/.exec(tag)?.[1]
      if (!href?.startsWith('/_next/')) throw new Error(`${name}: a stylesheet that the build does not know: ${tag}`)
      styles.push(readStyle(href.replaceAll('&amp;', '&')))
      return ''
    })
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (tag, attributes: string) => {
      if (/\btype="application\/ld\+json"/.test(attributes)) return tag
      const src = /\bsrc="([^"]+)"/.exec(attributes)?.[1]
      if (src === undefined || src.startsWith('/_next/')) return ''
      if (src.startsWith('/') && !src.startsWith('//')) return tag
      throw new Error(`${name}: a script that the build does not know: ${tag.slice(0, 200)}`)
    })
    .replace(/<link\b[^>]*\brel="(?:preload|modulepreload|expect)"[^>]*>/g, '')
    .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
    .replace(/<!--\$-->|<!--\/\$-->|<!-- -->|<!--\$\?-->/g, '')
    .replace(/<div hidden="">\s*<\/div>/g, '')
    .replace(/<\/?static-markup\b[^>]*>/g, '')
  if (styles.length === 0) throw new Error(`${name}: no stylesheet was found`)
  const left =
    /<script(?![^>]*(?:type="application\/ld\+json"|src="\/[^_/]))[^>]*>|\/_next\/|__next_f|<template|<!--(?!\[)/.exec(
      page,
    )
  if (left)
    throw new Error(
      `${name}: the build does not know this markup of the framework: ${page.slice(left.index, left.index + 120)}`,
    )
  page = page.replace('</head>', () => `<style>${compact(styles.join(''), page)}</style></head>`)
  return page
}
