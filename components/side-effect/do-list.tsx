import type { Html } from '../../lib/model/html.ts'
import { Icon } from '../ui/icon.tsx'
import { Prose } from '../ui/prose.tsx'

interface DoListProps {
  kind: 'do' | 'dont'
  /** Whole phrases as inline HTML; each one of a "do not" list begins with "do not". */
  items: readonly Html[]
}

/** What helps, or what to leave: two lists one above the other, told apart by heading, words and icon. */
export function DoList({ kind, items }: DoListProps) {
  const dont = kind === 'dont'
  return (
    <>
      <h3 className={dont ? 'mt-8' : undefined}>{dont ? 'Do not' : 'Do'}</h3>
      <ul className={dont ? 'dolist dont' : 'dolist'}>
        {items.map((item) => (
          <li key={item}>
            <Icon name={dont ? 'cross' : 'tick'} />
            <Prose as="span" html={item} />
          </li>
        ))}
      </ul>
    </>
  )
}
