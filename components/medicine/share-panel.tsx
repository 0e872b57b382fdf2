interface SharePanelProps {
  /** The page's name, used as the subject of an email. */
  title: string
  /** The whole address. */
  url: string
  /** Address of the QR code's picture. */
  qr: string
  /** Address of the page's leaflet, where it has one. */
  leaflet?: string
}

/** Ways to hand the page on; the two buttons appear only where they work. */
export function SharePanel({ title, url, qr, leaflet }: SharePanelProps) {
  const body = encodeURIComponent(url)
  const address = url.replace(/^https?:\/\//, '')
  return (
    <div className="share">
      <copy-link data-url={url} data-title={title}>
        <p className="addr">{address}</p>
        <div className="ways">
          <button className="button quiet" type="button" data-do="copy" hidden>
            Copy link
          </button>
          <a className="button quiet" href={`mailto:?subject=${encodeURIComponent(title)}&body=${body}`}>
            Email
          </a>
          <a className="button quiet" href={`sms:?&body=${body}`}>
            Text message
          </a>
          <button className="button quiet" type="button" data-do="share" hidden>
            Share
          </button>
          {leaflet && (
            <a className="button quiet" href={leaflet}>
              Leaflet
            </a>
          )}
        </div>
        <p className="hint" role="status" />
      </copy-link>
      <img className="qr" src={qr} alt={`QR code for ${address}`} width="148" height="148" loading="lazy" />
    </div>
  )
}
