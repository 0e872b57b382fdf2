import type * as Keeping from '../offline/cache-page.ts'
import { h } from './dom-element.ts'

const KEEPING = '/generated/keep-page.js'

/** `<keep-page>`: a button that keeps this page on the phone, where the browser can. */
export class KeepPageElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (!navigator.serviceWorker || !window.caches) return
    const path = location.pathname
    const isKept = () => caches.match(path, { cacheName: 'kept' }).catch(() => undefined)
    let kept = await isKept()
    const button = h('button', { type: 'button', class: 'button quiet' })
    const status = h('span', { role: 'status' })
    const label = () =>
      (button.textContent = kept ? 'Remove this medicine from this phone' : 'Keep this medicine on this phone')
    button.onclick = async () => {
      const keeping: typeof Keeping = await import(KEEPING)
      status.textContent = await (kept ? keeping.letPageGo(path) : keeping.keepPage(path)).catch(
        () => 'It could not be kept on this phone.',
      )
      kept = await isKept()
      label()
    }
    label()
    this.append(button, ' ', status)
  }
}
