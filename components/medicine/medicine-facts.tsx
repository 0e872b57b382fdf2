import type { MedicineView } from '../../lib/derive/pages/medicine-view.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import type { Fact } from '../layout/title-block.tsx'

/** The facts under a medicine's name: how to say it, its other names, its type. */
export function medicineFacts(
  { say }: Pick<Monograph, 'say'>,
  { names, type }: Pick<MedicineView, 'names' | 'type'>,
): Fact[] {
  const others = names.others.join(', ')
  const brands = names.brands.join(', ')
  const joined = (
    <>
      {others}
      {others && brands && ' '}
      {brands && (
        <span>
          {others ? 'or the' : ''} brand {names.brands.length > 1 ? 'names' : 'name'}{' '}
        </span>
      )}
      {brands}
    </>
  )
  return [
    { term: 'Say it', text: say },
    ...(others || brands ? [{ term: 'Also called', text: joined }] : []),
    { term: 'Type', text: <a href={type.href}>{type.name}</a> },
  ]
}
