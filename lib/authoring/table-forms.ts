import type { z } from 'zod'
import {
  cancersSchema,
  elsewhereSchema,
  everydaySchema,
  helpSchema,
  publishersSchema,
  sayingsSchema,
  siteSchema,
  termsSchema,
  typesSchema,
} from '../validate/front-matter-schema.ts'
import { CONTENT_TABLES, type ContentTable } from '../validate/context.ts'
import type { Hints } from './form-fields.ts'

/** The form of a table that pages share: its name in the visual editor, its schema, and what stands beside its fields. */
export interface TableForm {
  label: string
  schema: z.ZodType
  hints: Hints
}

const SAID = {
  words: 'Finishes the heading of the card. One condition, as short as it can be without saying less.',
  say: 'What people type or say for it, in everyday words. All the words of one entry must be there, in any order.',
  searchOnly: 'The same, for the search box alone: in a comment these words mean too many other things.',
  exactly: 'What counts only in just these words, whole and in this order.',
  talk: 'Tells whoever writes of it in a comment of helplines that answer at any hour.',
}
const WRITTEN = 'a/b is any one of these words, (word) may be left out, word(s) has the letter or not'
const BECAUSE = 'Why it may be here. A clinician judges the row by it.'

/** All tables of content/, each with its form. */
export const TABLE_FORMS: Readonly<Record<ContentTable, TableForm>> = {
  'help.md': {
    label: 'Help cards',
    schema: helpSchema,
    hints: Object.fromEntries(
      ['emergency', 'urgent', 'team'].flatMap((tier) =>
        Object.entries(SAID).map(([key, hint]) => [`${tier}.${key}`, hint]),
      ),
    ),
  },
  'sayings.md': {
    label: 'What people type',
    schema: sayingsSchema,
    hints: {
      'same.words': 'Words that mean nearly the same. Each word stands in one list only.',
      'harmless.say': `It holds a word of danger and tells of nothing wrong. Name the thing itself. ${WRITTEN}.`,
      'harmless.notAfter': 'After one of these words it means something else, and the card is shown.',
      'mild.say': `Where nothing else is typed, the page of the effect answers it, and no card. ${WRITTEN}.`,
      'means.say': `It looks like another danger. ${WRITTEN}.`,
      'means.instead': 'How it is read.',
      'asks.say': `It asks for help and says nothing of what is wrong. ${WRITTEN}.`,
      ...Object.fromEntries(['harmless', 'mild', 'means', 'asks'].map((key) => [`${key}.because`, BECAUSE])),
    },
  },
  'elsewhere.md': { label: 'Medicines without a page', schema: elsewhereSchema, hints: {} },
  'everyday.md': { label: 'Everyday life', schema: everydaySchema, hints: {} },
  'publishers.md': {
    label: 'Who may be cited',
    schema: publishersSchema,
    hints: {
      'publishers.hosts': 'The publisher’s own addresses, such as nhs.uk. What stands below one counts too.',
      'families.hosts': 'Any publisher below these hosts is of this class.',
      'refused.labels': 'Words that no part of a host may be, such as staging.',
    },
  },
  'types.md': { label: 'Types of medicine', schema: typesSchema, hints: {} },
  'cancers.md': { label: 'Cancers', schema: cancersSchema, hints: {} },
  'terms.md': { label: 'Plain and medical words', schema: termsSchema, hints: {} },
  'site.md': { label: 'The site and its helplines', schema: siteSchema, hints: {} },
}

/** The name of the collection of tables, as the visual editor's addresses have it. */
export const TABLES = 'tables'

/** The table that a path below the project's folder is, such as "content/help.md". */
export function tableAt(path: string): ContentTable | undefined {
  return CONTENT_TABLES.find((table) => path === `content/${table}`)
}

/** The name of a table's form in the visual editor: its file without the ending. */
export function tableFormName(table: ContentTable): string {
  return table.replace(/\.md$/, '')
}
