/**
 * Brings an element to the state of a fresh copy of it and leaves alone what has not changed, so that an editor keeps their place.
 * What scripts have added stays: custom elements, and the # beside an effect.
 */
export function takeOver(shown: Element, fresh: Element): void {
  const before = [...shown.childNodes].filter((node) => !isAddedByScript(node))
  const after = [...fresh.childNodes]
  if (before.length !== after.length) {
    shown.replaceChildren(...after)
    return
  }
  for (const [at, node] of before.entries()) {
    const next = after[at]!
    if (node.isEqualNode(next)) continue
    if (!isElement(node) || !isElement(next) || !node.cloneNode().isEqualNode(next.cloneNode())) node.replaceWith(next)
    else if (!node.localName.includes('-')) takeOver(node, next)
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
const isAddedByScript = (node: Node): boolean => isElement(node) && node.classList.contains('hash')
