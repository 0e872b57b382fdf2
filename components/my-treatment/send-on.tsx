import { useMemo, useState } from 'react'
import { formatChoice, type TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import { qrPath } from '../../lib/publish/qr-code.ts'
import { myTreatmentPath } from '../../lib/paths.ts'
import { Icon } from '../ui/icon.tsx'

interface SendOnProps {
  choice: TreatmentChoice
  names: string
}

/** Hands the list on. The link is made from the choice alone, so nothing that was typed can be in it. */
export function SendOn({ choice, names }: SendOnProps) {
  const [said, say] = useState('')
  const url = `${location.origin}${myTreatmentPath}#${formatChoice(choice)}`
  const title = `My treatment: ${names}`
  const body = encodeURIComponent(url)
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => say('Link copied'),
      () => say('The link could not be copied. Copy it from the line above.'),
    )
  return (
    <div className="share">
      <div>
        <p className="paper-only">This list on a screen: point the camera of a phone at the code.</p>
        <p className="screen-only">
          The link and the code hold the names of the medicines and the parts that you chose. They never hold your
          number, your unit or day 1.
        </p>
        <p className="addr mt-4">{url.replace(/^https?:\/\//, '')}</p>
        <div className="ways">
          <button className="button quiet" type="button" onClick={copy}>
            <Icon name="copy" />
            Copy link
          </button>
          <a className="button quiet" href={`mailto:?subject=${encodeURIComponent(title)}&body=${body}`}>
            <Icon name="mail" />
            Email
          </a>
          <a className="button quiet" href={`sms:?&body=${body}`}>
            <Icon name="message" />
            Text message
          </a>
          {'share' in navigator && (
            <button
              className="button quiet"
              type="button"
              onClick={() => navigator.share({ title, url }).catch(() => {})}
            >
              <Icon name="share" />
              Share
            </button>
          )}
        </div>
        <p className="hint" role="status">
          {said}
        </p>
      </div>
      <QrCode text={url} />
    </div>
  )
}

function QrCode({ text }: { text: string }) {
  const code = useMemo(() => {
    try {
      return qrPath(text)
    } catch {
      return null // More than a code can hold: the link itself still works.
    }
  }, [text])
  if (!code) return <p className="hint">This list is too long for a code. Send the link.</p>
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label="QR code for this list"
      shapeRendering="crispEdges"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  )
}
