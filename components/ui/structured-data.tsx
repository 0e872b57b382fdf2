/** The page described for search engines: data in a script element that no browser runs. It is ready to stand there, with every "<" encoded. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
