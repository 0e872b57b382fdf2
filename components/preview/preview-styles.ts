/** Styles of the preview: inside its own shadow tree, so that they neither reach the page nor come from it. Tokens are inherited. */
export const PREVIEW_STYLES = `
:host { font: 1rem/1.4 var(--sans, system-ui, sans-serif); color: var(--ink) }
a { color: var(--brand) }
a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 700 }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px }
p { margin: 0 }
aside { position: fixed; inset: auto 0 0 0; z-index: 10; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline;
  padding: 0.5rem 1.25rem; background: var(--caution-tint); border-top: 3px solid var(--caution); max-height: 60vh; overflow: auto }
aside p { display: flex; flex-wrap: wrap; gap: 0 1rem }
aside a, summary { padding: 0.4rem 0 }
summary { cursor: pointer }
details[open] { flex-basis: 100% }
pre { overflow: auto; max-height: 40vh; margin: 0; padding: 0.75rem; background: var(--surface); font-size: 0.875rem }
.margin { position: absolute; top: 0; right: 0; width: 0 }
.note { background: var(--surface); border: 1px solid var(--caution); border-left: 3px solid var(--caution); padding: 0.5rem 0.75rem; overflow-wrap: anywhere }
.note.error { border-color: var(--error) }
.margin .note { position: absolute; right: 0.5rem; width: 15rem }
aside .note { margin: 0.5rem 0; max-width: 40rem }
@media (max-width: 70rem) {
  .margin .note { width: 2rem; height: 2rem; overflow: hidden; padding: 0; right: 0.1rem }
  .margin .note::before { content: "!"; display: block; text-align: center; font-weight: 700; line-height: 2rem }
  .margin .note:hover, .margin .note:focus-within { width: min(20rem, 90vw); height: auto; padding: 0.5rem 0.75rem; z-index: 2 }
  .margin .note:hover::before, .margin .note:focus-within::before { content: none }
}
@media print { :host { display: none } }
`
