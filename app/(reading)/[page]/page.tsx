import '../../styles/reading.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { Spread } from '../../../components/layout/spread.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { Prose } from '../../../components/ui/prose.tsx'
import { StructuredData } from '../../../components/ui/structured-data.tsx'
import { getIndex, getPlainPage } from '../../../lib/library.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/structured-data.ts'
import { pagePath } from '../../../lib/site.ts'

interface Props {
  params: Promise<{ page: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.pages.map(({ slug }) => ({ page: slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = getPlainPage((await params).page)
  return page ? { title: page.title, description: page.summary, alternates: { canonical: pagePath(page.slug) } } : {}
}

export default async function Page({ params }: Props) {
  const page = getPlainPage((await params).page)
  if (!page) notFound()
  return (
    <SiteFrame site={getIndex().library.site} crumbs={{ links: [{ href: '/', label: 'Home' }], here: page.title }}>
      <article className="page">
        <TitleBlock title={page.title} lead={page.summary} plain>
          {page.content.html && (
            <div className="mt-6">
              <Prose html={page.content.html} />
            </div>
          )}
        </TitleBlock>
        {page.parts.map((part) => (
          <Spread key={part.id} id={part.id} heading={part.heading} as="block">
            <Prose html={part.content.html} />
          </Spread>
        ))}
      </article>
      <StructuredData
        json={formatStructuredData(
          webPage(
            page.slug === 'about' ? 'AboutPage' : 'WebPage',
            page.summary,
            [{ name: page.title, path: pagePath(page.slug) }],
            getIndex().library.site,
          ),
        )}
      />
    </SiteFrame>
  )
}
