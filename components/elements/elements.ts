import { AdviceLineElement } from './advice-line-element.ts'
import { ChangesSinceElement } from './changes-since.ts'
import { CopyLinkElement } from './copy-link.ts'
import { CurrentSectionElement } from './current-section.ts'
import { addEffectLinks } from './effect-links.ts'
import { ForgetDeviceElement } from './forget-device.ts'
import { KeepPageElement } from './keep-page.ts'
import { FeedbackFormElement } from './feedback-form-element.ts'
import { PrintButtonElement } from './print-button.ts'
import { SearchBoxElement } from './search-box.ts'
import { SearchResultsElement } from './search-results.ts'

/** What reading pages add where JavaScript runs: the entry of the one script, which nothing depends on. */
customElements.define('advice-line', AdviceLineElement)
customElements.define('changes-since', ChangesSinceElement)
customElements.define('copy-link', CopyLinkElement)
customElements.define('current-section', CurrentSectionElement)
customElements.define('forget-device', ForgetDeviceElement)
customElements.define('keep-page', KeepPageElement)
customElements.define('print-button', PrintButtonElement)
customElements.define('feedback-form', FeedbackFormElement)
customElements.define('search-box', SearchBoxElement)
customElements.define('search-results', SearchResultsElement)

// After the page itself: keeping it for later must not slow its reading.
addEventListener('load', () => navigator.serviceWorker?.register('/sw.js').catch(() => {}))
addEffectLinks()
