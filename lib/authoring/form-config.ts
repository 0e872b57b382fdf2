import type { z } from 'zod'
import { capitalised } from '../derive/a-to-z.ts'
import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { PAGE_KINDS, type PageFolder, type PageKindId } from '../model/page-kinds.ts'
import { SECTION_KINDS } from '../model/section-kinds.ts'
import { CONTENT_TABLES } from '../validate/context.ts'
import { medicineSchema, sideEffectSchema, treatmentSchema } from '../validate/front-matter-schema.ts'
import { type FormField, formFields } from './form-fields.ts'
import { templateHints } from './template-hints.ts'
import { TABLE_FORMS, tableFormName, TABLES } from './table-forms.ts'
import type { Template } from './templates.ts'

/** Where the visual editor keeps files: the development server's own folder, or a repository. */
export type FormBackend =
  | { name: 'proxy'; proxy_url: string; branch: string }
  | { name: 'github'; repo: string; branch: string; base_url?: string; auth_endpoint?: string }

/** The form of each kind of page: its schema, and the parts that its evidence may be for. */
export const FORMS: Readonly<Record<PageKindId, { schema: z.ZodType; evidence: readonly string[] }>> = {
  medicine: {
    schema: medicineSchema,
    evidence: [
      ...SECTION_KINDS.filter((kind) => kind.evidence).map((kind) => kind.id),
      ...FREQUENCY_BANDS.map((band) => band.id),
    ],
  },
  'side-effect': { schema: sideEffectSchema, evidence: ['notice', 'do', 'team'] },
  treatment: { schema: treatmentSchema, evidence: ['what-it-is', 'how-you-have-it', 'good-to-know'] },
}

/** The text below the front matter is one plain field: Markdown stays as it was typed, and the browser checks its spelling. */
const BODY: FormField = {
  name: 'body',
  label: 'Text of the page, in Markdown',
  widget: 'text',
  required: true,
  hint: 'The headings and their order are in the editor’s guide. Save, then look at the page in the preview: it names what is wrong.',
}

/** Below the front matter of a table stand words for editors. */
const NOTE: FormField = {
  name: 'body',
  label: 'Notes for editors',
  widget: 'text',
  required: false,
  hint: 'No page prints them.',
}

/**
 * The whole configuration of Decap CMS.
 * @param templates each folder's _template.md: its questions are the hints of the form, its text is what a new page begins with
 */
export function formConfig(backend: FormBackend, templates: Readonly<Record<PageFolder, Template>>) {
  return {
    backend,
    load_config_file: false,
    ...(backend.name === 'github' ? { publish_mode: 'editorial_workflow' } : {}),
    media_folder: 'public/illustrations',
    public_folder: '/illustrations',
    locale: 'en',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...pageCollections(templates), tableCollection()],
  }
}

/** A form for each kind of page: all its files have the same one. */
function pageCollections(templates: Readonly<Record<PageFolder, Template>>) {
  return PAGE_KINDS.map(({ id, folder, singular, plural }) => {
    const { schema, evidence } = FORMS[id]
    return {
      name: folder,
      label: capitalised(plural),
      label_singular: singular,
      folder: `content/${folder}`,
      create: true,
      delete: false,
      extension: 'md',
      format: 'page',
      identifier_field: 'name',
      slug: '{{slug}}',
      preview_path: `${folder}/{{slug}}`,
      editor: { preview: false },
      fields: [
        ...formFields(schema, templateHints(templates[folder].frontMatter), { evidence }),
        { ...BODY, default: templates[folder].body },
      ],
    }
  })
}

/** The tables that pages share: each file has a form of its own, and none is added. */
function tableCollection() {
  return {
    name: TABLES,
    label: 'Tables for all pages',
    format: 'page',
    editor: { preview: false },
    files: CONTENT_TABLES.map((table) => {
      const { label, schema, hints } = TABLE_FORMS[table]
      return {
        name: tableFormName(table),
        label,
        file: `content/${table}`,
        fields: [...formFields(schema, hints, {}), NOTE],
      }
    }),
  }
}
