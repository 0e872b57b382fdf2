import type { MergedPrecaution } from '../../lib/derive/merge-texts.ts'
import { quietHint } from '../../lib/model/quiet-parts.ts'
import { Spread } from '../layout/spread.tsx'
import { Opens } from '../ui/opens.tsx'
import { Prose } from '../ui/prose.tsx'
import { TextParts } from '../ui/text-parts.tsx'

interface PrecautionSectionProps {
  precaution: MergedPrecaution
  /** The longest times of all medicines, said once. */
  times: { contraception: string[]; breastfeeding: string[] }
}

/** A precaution of several medicines: what holds for all in the open, what each page says behind its name. */
export function PrecautionSection({ precaution: { id, heading, texts }, times }: PrecautionSectionProps) {
  const said = id === 'pregnancy' ? times.contraception : id === 'breastfeeding' ? times.breastfeeding : []
  return (
    <Spread id={id} heading={heading} as="block" quiet={quietHint(id)}>
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <PrecautionTexts id={id} texts={texts} />
    </Spread>
  )
}

/** What the page of each medicine says, behind its name. */
export function PrecautionTexts({ id, texts }: Pick<MergedPrecaution, 'id' | 'texts'>) {
  return texts.map(({ names, slugs, section }) => (
    <Opens key={names} id={`${id}-${slugs.join('-')}`} title={`With ${names}`}>
      <Prose html={section.content.html} />
      <TextParts parts={section.parts.map((part) => ({ ...part, id: `${slugs[0]}-${part.id}` }))} />
    </Opens>
  ))
}
