import { longestTime, type TimeAfter } from '../../model/time-after.ts'
import { contraceptionWords, breastfeedingWords } from '../../model/dose-words.ts'
import type { Monograph, SourcedTime } from '../../model/monograph.ts'
import type { Treatment } from '../../model/treatment.ts'
import { cancerPath, medicinePath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import { deriveGroups } from './effect-group-views.ts'
import { everydayRows } from '../everyday.ts'
import { deriveHelpBlock } from '../help/help-block-view.ts'
import { chosenTogether, doNotTakeMoreTogether } from '../help/help-together.ts'
import type { LibraryIndex } from '../library-index.ts'
import { mergeMedicines } from '../merge.ts'
import { mergePrecautions } from '../merge-texts.ts'
import { derivePattern } from '../schedule-pattern.ts'

/** Everything that a treatment's page shows: its medicines merged, nothing lost and nothing lowered. */
export function deriveTreatmentPage(treatment: Treatment, index: LibraryIndex) {
  const medicines = treatment.medicines.flatMap((slug) => index.medicine.get(slug) ?? [])
  const merged = mergeMedicines(medicines, index)
  const precautions = mergePrecautions(merged.medicines)
  const help = deriveHelpBlock(
    treatment.name,
    merged.cards,
    { chosen: treatment.chosen ?? chosenTogether(medicines), doNotTakeMore: doNotTakeMoreTogether(medicines) },
    index.library.helpRules,
    (id) => index.help.get(id)?.words,
  )
  const groups = deriveGroups(
    merged.effects.map(({ effect, band, tier, from }) => ({
      effect,
      name: effect.name,
      band,
      tier,
      from: from.map(({ medicine, adverse }) => ({ medicine: medicines.length > 1 ? medicine.name : null, adverse })),
    })),
    index.help,
    help,
  )
  const contents = [
    { id: 'get-help', label: 'When to call' },
    ...groups.map(({ group }) => ({ id: group.anchor as string, label: group.heading as string })),
    { id: 'how-you-have-it', label: 'How you have it' },
    { id: 'what-it-is', label: 'What it is' },
    { id: 'everyday', label: 'Everyday life' },
    ...(treatment.goodToKnow ? [{ id: 'good-to-know', label: 'Good to know' }] : []),
    ...precautions
      .filter(({ id }) => id !== 'daily-life')
      .map(({ id, heading }) => ({ id: id as string, label: heading })),
    { id: 'share', label: 'Share this page' },
    { id: 'about', label: 'About this page' },
  ]
  return {
    medicines: medicines.map(({ slug, name, summary }) => ({
      href: medicinePath(slug),
      name: capitalised(name),
      gloss: summary,
    })),
    cancers: treatment.cancers
      .flatMap((id) => index.cancer.get(id) ?? [])
      .map(({ id, name }) => ({ href: cancerPath(id), name })),
    cards: merged.cards,
    help,
    groups,
    patterns: treatment.schedules.map(derivePattern),
    contents,
    precautions,
    times: longestTimes(medicines),
    everyday: everydayRows(medicines, index.library.everyday),
  }
}

/** The longest of the times of its medicines, said once: contraception for women and for men, and breastfeeding. Empty where a medicine has no such field. */
function longestTimes(medicines: readonly Monograph[]): { contraception: string[]; breastfeeding: string[] } {
  const longestOf = (times: readonly (SourcedTime | null)[]): SourcedTime | null => {
    if (times.some((time) => time === null)) return null
    const found = longestTime(times.map((time): TimeAfter => time!.until))
    return found ? { until: found.longest, sources: [] } : null
  }
  const women = longestOf(medicines.map(({ contraception }) => contraception.women))
  const men = longestOf(medicines.map(({ contraception }) => contraception.men))
  const methods = medicines.some(({ contraception }) => contraception.methods === 'two') ? 'two' : 'effective'
  return {
    contraception: contraceptionWords({ women, men, methods }),
    breastfeeding: breastfeedingWords(longestOf(medicines.map(({ breastfeeding }) => breastfeeding))),
  }
}
