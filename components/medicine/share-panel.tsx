import { Icon } from '../ui/icon.tsx'

interface SharePanelProps {
  /** The page's name, used as the subject of an email. */
  title: string
  /** The whole address. */
  url: string
  /** The address as people type it, without https://. */
  address: string
  /** One svg path on a grid of `size` squares. */
  qr: { path: string; size: number }
  note?: string
}

/** Ways to hand the page on; the two buttons appear only where they work. */
export function SharePanel({ title, url, address, qr, note }: SharePanelProps) {
  const body = encodeURIComponent(url)
  return (
    <div className="share">
      <copy-link data-url={url} data-title={title}>
        <p className="addr">{address}</p>
        <div className="ways">
          <button className="button quiet" type="button" data-do="copy" hidden>
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
          <button className="button quiet" type="button" data-do="share" hidden>
            <Icon name="share" />
            Share
          </button>
        </div>
        <p className="hint" role="status" />
        {note && <p className="hint">{note}</p>}
      </copy-link>
      <svg
        className="qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={`QR code for ${address}`}
        shapeRendering="crispEdges"
      >
        <path d={qr.path} />
      </svg>
    </div>
  )
}
