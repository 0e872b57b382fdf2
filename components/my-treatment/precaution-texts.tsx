import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import { Prose } from '../ui/prose.tsx'

interface PrecautionTextsProps {
  groups: MyTreatmentView['precautions'][number]['groups']
  /** Names of all the medicines: what each of them says needs no name above it. */
  all: string
}

/** What the medicines say of one precaution: once where they agree, and each under its name where they differ. */
export function PrecautionTexts({ groups, all }: PrecautionTextsProps) {
  return (
    <>
      {groups.length > 1 && (
        <p className="mb-4">
          <b>Where the advice differs, follow the strictest. Ask your team if you are not sure.</b>
        </p>
      )}
      {groups.map(({ names, texts }) => (
        <div key={names} className="precaution">
          {names.toLowerCase() !== all.toLowerCase() && <h3 className="mb-2">With {names}</h3>}
          <div className="flow">
            {texts.map((text) =>
              typeof text === 'string' ? (
                <Prose key={text} html={text} />
              ) : (
                <div key={text.heading}>
                  <p>
                    <b>{text.heading}</b>
                  </p>
                  <Prose html={text.html} />
                </div>
              ),
            )}
          </div>
        </div>
      ))}
    </>
  )
}
