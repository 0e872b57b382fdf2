import type { Nodes } from 'mdast'
import type { MarkupFault, Position } from './markup-fault.ts'

const ALLOWED_PROTOCOLS = /^(https?|mailto|tel|sms):/i

/** True for an address that a page may link to: a path, an anchor, or one of a few harmless protocols. */
export function isHarmlessAddress(href: string): boolean {
  // Browsers drop white space and control characters inside a protocol, so they are dropped before the look at it.
  const bare = href.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
  return !/^[a-z][a-z0-9+.-]*:/i.test(bare) ? !bare.startsWith('//') : ALLOWED_PROTOCOLS.test(bare)
}

/** Finds what no page may hold, whatever it is about: raw HTML, pictures without words, unsafe addresses. */
export function findMarkupFaults(tree: Nodes, at: (node: Nodes) => Position): MarkupFault[] {
  const own = faultOf(tree)
  const below = 'children' in tree ? tree.children.flatMap((child) => findMarkupFaults(child, at)) : []
  return own ? [{ ...own, at: at(tree) }, ...below] : below
}

function faultOf(node: Nodes): Omit<MarkupFault, 'at'> | undefined {
  switch (node.type) {
    case 'html':
      return {
        rule: 'raw-html',
        found: `HTML ("${node.value.slice(0, 40)}")`,
        expected: 'Markdown only',
        remedy: 'Write it in Markdown. HTML would vanish from the page.',
      }
    case 'image':
      if (!isHarmlessAddress(node.url)) return unsafe(node.url)
      if (!node.alt?.trim())
        return {
          rule: 'image-alt',
          found: 'a picture without words',
          expected: 'alt text: ![what it shows](address)',
          remedy: 'Say in under 125 characters what the picture shows.',
        }
      return undefined
    case 'link':
    case 'definition':
      return isHarmlessAddress(node.url) ? undefined : unsafe(node.url)
    default:
      return undefined
  }
}

function unsafe(url: string): Omit<MarkupFault, 'at'> {
  return {
    rule: 'unsafe-link',
    found: `the address "${url.slice(0, 40)}"`,
    expected: 'https:, mailto:, tel: or a file in content/',
    remedy: 'Use a full https address, or a path to a Markdown file.',
  }
}
