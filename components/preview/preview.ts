import { PagePreviewElement } from './page-preview.ts'

/** Entry of the script that pages carry in development only. */
customElements.define('page-preview', PagePreviewElement)
const preview = document.createElement('page-preview')
const place = () => {
  if (!preview.isConnected) document.body.append(preview)
}
const script = document.createElement('script')
script.src = '/generated/elements.js'

/** In development the framework takes the page over: whoever changes the page before that is undone, so the site's own elements wait for it too. */
const begin = () => {
  if (!isTakenOver(document.querySelector('main'))) {
    setTimeout(begin, 50)
    return
  }
  document.body.append(script)
  place()
  new MutationObserver(place).observe(document.documentElement, { childList: true, subtree: true })
}
begin()

/** React leaves its own keys on the elements that it knows. */
function isTakenOver(element: Element | null): boolean {
  return element !== null && Object.keys(element).some((key) => key.startsWith('__reactFiber'))
}
