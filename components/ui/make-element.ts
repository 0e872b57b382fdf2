import { createElement, type ReactElement } from 'react'
import type { MakeElement } from '../../lib/derive/help/element-maker.ts'

/** Makes React's elements of what is written for every place at once. Custom elements keep their `class`. */
export const makeElement: MakeElement<ReactElement> = (tag, { class: className, ...attributes }, ...children) =>
  createElement(
    tag,
    className ? { [tag.includes('-') ? 'class' : 'className']: className, ...attributes } : attributes,
    ...children,
  )
