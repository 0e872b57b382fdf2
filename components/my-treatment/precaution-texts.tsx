import type { MyTreatmentView } from '../../lib/derive/my-treatment.ts'
import { Prose } from '../ui/prose.tsx'

interface PrecautionTextsProps {
  texts: MyTreatmentView['precautions'][number]['texts']
  /** Names of all the medicines, to say where a text holds for each of them. */
  all: string
}

/** What the medicines say of one precaution: once where they agree, and side by side where they differ. */
export function PrecautionTexts({ texts, all }: PrecautionTextsProps) {
  return (
    <>
      {texts.length > 1 && <p className="mb-4"><b>The advice is not the same for each medicine.</b> Follow the strictest of it, and ask your team if you are not sure.</p>}
      {texts.map(({ names, html, parts }) => (
        <div key={names} className="precaution">
          {(texts.length > 1 || names.toLowerCase() !== all.toLowerCase()) && <h3 className="mb-2">With {names}</h3>}
          <Prose html={html} />
          {parts.map((part) => (
            <div key={part.heading}>
              <p className="mt-4 mb-2"><b>{part.heading}</b></p>
              <Prose html={part.html} />
            </div>
          ))}
        </div>
      ))}
    </>
  )
}
