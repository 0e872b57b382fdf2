import { PagePreviewElement } from './page-preview.ts'

/** Entry of the script that pages carry in development only, in the place of the site's own, which it brings. */
customElements.define('page-preview', PagePreviewElement)
const script = document.createElement('script')
script.src = '/generated/elements.js'
document.body.append(script, document.createElement('page-preview'))
