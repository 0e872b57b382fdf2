import { h } from './dom-element.ts'
import { writeNumber } from './saved-number.ts'

/** `<forget-device>`: a button that takes away all that this site keeps in this browser: number, choices, pages, and the worker that keeps them. */
export class ForgetDeviceElement extends HTMLElement {
  connectedCallback(): void {
    const button = h('button', { type: 'button', class: 'button' }, 'Forget everything on this device')
    const status = h('p', { role: 'status', class: 'mt-4' })
    button.onclick = async () => {
      const gone = await forget().then(
        () => true,
        () => false,
      )
      status.textContent = gone
        ? 'This device has forgotten your number, your choices and all pages. Your browser may still list this site in its history.'
        : 'Not everything could be forgotten. Clear the data of this site in your browser.'
    }
    this.replaceChildren(
      h(
        'p',
        {},
        'This takes away your number, your medicines and dates, and the pages that are kept for when you have no network.',
      ),
      button,
      status,
    )
  }
}

async function forget(): Promise<void> {
  writeNumber('')
  localStorage.clear()
  sessionStorage.clear()
  // The worker first: it would keep this page anew.
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
  if (window.caches) await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
  const bases = (await indexedDB.databases?.()) ?? []
  for (const { name } of bases) if (name) indexedDB.deleteDatabase(name)
}
