/**
 * Checked HTML as XHTML that may stand in a FHIR narrative: void elements are closed, drawings are left out
 * (their words stand beside them, and a narrative must not point outside itself for what it needs).
 */
export function toXhtml(html: string): string {
  return html
    .replace(/<img\b[^>]*>/g, '')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(/<(br|hr)\s*\/?>/g, '<$1/>')
}

/** A narrative's one element. */
export const xhtmlDiv = (inside: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`
