import { administrationRoute } from '../../model/administration-routes.ts'
import { findSection, type Monograph } from '../../model/monograph.ts'
import type { Html } from '../../model/html.ts'
import { bulletsOf } from '../help/help-card-view.ts'
import type { LibraryIndex } from '../library-index.ts'
import { medicineCards } from '../medicine-cards.ts'

/** One thing to ask for, and what a full answer holds. */
export interface TeachBackPrompt {
  ask: string
  /** Points to listen for, in the words of the page. */
  listen: string[]
  /** Text of the page that the answer rests on, where it is longer than points. */
  look: { heading: string; html: Html }[]
}

/** As in content/shared/temperature.md: what people most often get wrong about a high temperature. */
const BEFORE_PARACETAMOL = 'check your temperature before you take paracetamol or any other painkiller'

/**
 * 3 to 5 prompts of a medicine, made from its cards, its temperature rule and the way that people have it.
 * Open questions only: "Do you understand?" is answered with yes.
 */
export function deriveTeachBack(medicine: Monograph, index: LibraryIndex): TeachBackPrompt[] {
  const cards = medicineCards(medicine, index)
  const emergency = cards.find(({ tier }) => tier === 'emergency')
  const urgent = cards.find(({ tier }) => tier === 'urgent')
  const temperature = (urgent?.lines ?? [])
    .filter(({ id }) => id === 'temperature' || id === 'suddenly-unwell')
    .map(({ words }) => words)
  const prompts: (TeachBackPrompt | null)[] = [
    emergency
      ? {
          ask: 'Tell me in your own words when you would call 999 or go to A&E.',
          listen: emergency.lines.map(({ words }) => words),
          look: [],
        }
      : null,
    urgent
      ? {
          ask: 'Tell me when you would call the 24-hour advice line, and where you keep its number.',
          listen: [
            ...bulletsOf(urgent).map(({ lead, lines }) => (lead ? `${lead}: ${lines.join('; ')}` : lines.join('; '))),
            ...urgent.last,
          ],
          look: [],
        }
      : null,
    temperature.length > 0
      ? {
          ask: 'You feel hot and shivery one evening. Tell me what you would do, step by step.',
          listen: [BEFORE_PARACETAMOL, ...temperature],
          look: [],
        }
      : null,
    handling(medicine),
    later(medicine),
  ]
  return prompts.filter((prompt) => prompt !== null)
}

/** Parts of "How you have it" that only a medicine has which is kept at home. */
const AT_HOME = ['Storing it at home', 'If you miss a dose']

/** What the reader does at home with the medicine itself; for one that only staff give, how and when they will have it. */
function handling(medicine: Monograph): TeachBackPrompt | null {
  const having = findSection(medicine, 'how-you-have-it')
  if (!having) return null
  const parts = having.parts.filter(({ heading }) => AT_HOME.includes(heading))
  const swallowed = having.routes.filter(({ route }) => administrationRoute(route).atHome)
  const routes = swallowed.length > 0 ? swallowed : having.routes.filter(({ route }) => route === 'subcutaneous')
  if (parts.length > 0)
    return {
      ask: `${swallowed.length > 0 ? 'Tell me how you will take this medicine' : 'Show me how you will use this medicine'} at home, where you keep it, and what you would do if you missed a dose.`,
      listen: [],
      look: [...routes, ...parts].map(({ heading, content }) => ({ heading, html: content.html })),
    }
  return {
    ask: 'Tell me how you will have this medicine, and on which days.',
    listen: [],
    look: [{ heading: 'How you have it', html: having.content.html }],
  }
}

/** What is easily forgotten when treatment is over: effects that begin months later; else other medicines. */
function later(medicine: Monograph): TeachBackPrompt | null {
  const section = findSection(medicine, 'later-side-effects')
  if (section)
    return {
      ask: 'Tell me what could still happen after treatment ends, and whom you would tell that you have had this medicine.',
      listen: [],
      look: [{ heading: 'Later side effects', html: section.content.html }],
    }
  const others = findSection(medicine, 'other-medicines')
  return others
    ? {
        ask: 'Tell me whom you would ask before you take anything new, even something from a shop.',
        listen: [],
        look: [{ heading: 'Other medicines and food', html: others.content.html }],
      }
    : null
}
