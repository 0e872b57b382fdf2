import { h } from './dom-element.ts'

/** Adds the styles of parts that only scripts make, so that pages are not longer for them. Custom properties named here keep their names in the pages. */
export function addStyles(css: string): void {
  document.head.append(h('style', {}, css))
}
