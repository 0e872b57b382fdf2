import type { Home } from '../../lib/derive/pages/home.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath, searchFor, sideEffectsPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { StructuredData } from '../ui/structured-data.tsx'
import { HomeHero } from './home-hero.tsx'
import { LetterNav } from './letter-nav.tsx'
import { PairList } from './pair-list.tsx'
import { Specimen } from './specimen.tsx'
import { Tally } from './tally.tsx'
import { UrgentStrip } from './urgent-strip.tsx'

interface HomePageProps {
  home: Home
  site: Organisation
  structuredData: string
}

/** The first page. */
export function HomePage({ home, site, structuredData }: HomePageProps) {
  return (
    <SiteFrame site={site} searchField={false}>
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
      <StructuredData json={structuredData} />
    </SiteFrame>
  )
}
