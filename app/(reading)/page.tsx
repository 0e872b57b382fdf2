import '../styles/reading.css'
import '../styles/browse.css'
import type { Metadata } from 'next'
import { HomeHero } from '../../components/browse/home-hero.tsx'
import { LetterNav } from '../../components/browse/letter-nav.tsx'
import { OpenSearchLink } from '../../components/browse/open-search-link.tsx'
import { PairList } from '../../components/browse/pair-list.tsx'
import { Specimen } from '../../components/browse/specimen.tsx'
import { Tally } from '../../components/browse/tally.tsx'
import { UrgentStrip } from '../../components/browse/urgent-strip.tsx'
import { SiteFrame } from '../../components/layout/site-frame.tsx'
import { Spread } from '../../components/layout/spread.tsx'
import { StructuredData } from '../../components/ui/structured-data.tsx'
import { deriveHome } from '../../lib/derive/home.ts'
import { getIndex } from '../../lib/library.ts'
import { formatStructuredData, webSite } from '../../lib/publish/structured-data.ts'
import {
  atomFeedPath,
  jsonFeedPath,
  medicinesPath,
  searchFor,
  sharePicturePath,
  sideEffectsPath,
} from '../../lib/site.ts'
import { shareMetadata } from '../site-metadata.ts'

export function generateMetadata(): Metadata {
  const { name, tagline } = getIndex().library.site
  return {
    // Feed readers that are given the site's address find its news here.
    alternates: {
      canonical: '/',
      types: { 'application/atom+xml': atomFeedPath, 'application/feed+json': jsonFeedPath },
    },
    ...shareMetadata({ title: name, description: tagline, path: '/', picture: sharePicturePath() }),
  }
}

export default function Page() {
  const index = getIndex()
  const { site } = index.library
  const home = deriveHome(index)
  return (
    <SiteFrame site={site} searchField={false}>
      <OpenSearchLink name={site.name} />
      <div className="home">
        <HomeHero
          title="Your cancer medicine, in plain words"
          lead="What it is for, how you have it, which side effects to look out for, and when to call for help."
          tries={home.tries.map((words) => ({ href: searchFor(words), label: words }))}
        />
        <UrgentStrip
          emergency={{
            action: 'Call 999 or go to A&E now',
            when: 'if you cannot breathe, or you have chest pain, a seizure or collapse.',
          }}
          heading="Feeling unwell on treatment?"
          text={home.urgentText}
        />
        <Specimen heading="Hard words, made plain" words={home.specimen} />
        <div className="home-body">
          <Spread id="medicines" heading="Medicines A to Z" wide as="block">
            <LetterNav letters={home.letters} things="medicines" />
            <p className="mt-4">
              <a href={medicinesPath}>All {home.counts.medicines} medicines</a>. Brand names work too.
            </p>
          </Spread>
          <Spread id="side-effects" heading="Side effects people look up" wide as="block">
            <PairList pairs={home.effects} />
            <p className="mt-6">
              <a href={sideEffectsPath}>All {home.counts.effects} side effects</a>
            </p>
          </Spread>
          <Spread id="how-we-check" heading="How we check pages" wide as="block">
            <Tally totals={home.totals} />
            <div className="flow">
              <p>A page stays marked as a draft until a cancer pharmacist or doctor has checked every line.</p>
              <p>
                Each page shows who checked it, when, and when the next check is due. Each page lists the sources it was
                written from. <a href="/how-we-check">How we check pages</a>.
              </p>
            </div>
          </Spread>
        </div>
      </div>
      <StructuredData json={formatStructuredData(webSite(site))} />
    </SiteFrame>
  )
}
