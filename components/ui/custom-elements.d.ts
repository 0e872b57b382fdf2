import type { HTMLAttributes, Key } from 'react'

/** Custom elements take `class`, not `className`. */
type CustomElement = HTMLAttributes<HTMLElement> & { class?: string; key?: Key | null }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'advice-line': CustomElement & { open?: boolean; plain?: '' }
      'changes-since': CustomElement & { 'data-version': string }
      'copy-link': CustomElement & { 'data-url': string; 'data-title': string }
      'current-section': CustomElement
      'feedback-form': CustomElement
      'forget-device': CustomElement
      'keep-page': CustomElement
      'print-button': CustomElement
      'search-box': CustomElement
      'search-results': CustomElement
    }
  }
}
