import type { Document } from '../parse/document.ts'

/** Names, brands, nicknames and other forms of medicines and treatments, those of files with faults too: no other file is told that it misspells them. */
export function namesOfMedicines(documents: ReadonlyMap<string, Document>): string[] {
  return [...documents.values()].flatMap(({ file, frontMatter: { value } }) => {
    if (file === 'elsewhere.md') return namesOfElsewhere(value)
    const [folder, name = ''] = file.split('/')
    if ((folder !== 'medicines' && folder !== 'treatments') || typeof value !== 'object' || value === null) return []
    const own = Object.entries(value).flatMap(([key, words]): unknown[] =>
      key === 'name' || key === 'brands' || key === 'otherNames'
        ? [words].flat()
        : key === 'otherForms'
          ? namesOfForms(words)
          : [],
    )
    return [name.replace(/\.md$/, '').replaceAll('-', ' '), ...own.filter((words) => typeof words === 'string')]
  })
}

/** Names of medicines that have no page. */
function namesOfElsewhere(value: unknown): string[] {
  const rows: unknown = typeof value === 'object' && value !== null && 'medicines' in value ? value.medicines : []
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) =>
    typeof row === 'object' && row !== null
      ? Object.entries(row).flatMap(([key, words]) =>
          key === 'name' || key === 'brands' || key === 'otherNames'
            ? [words].flat().filter((one) => typeof one === 'string')
            : [],
        )
      : [],
  )
}

/** What stands under `names:` of each form, whatever else is wrong with it. */
function namesOfForms(forms: unknown): unknown[] {
  return [forms]
    .flat()
    .flatMap((form: unknown) =>
      typeof form === 'object' && form !== null && 'names' in form ? [form.names].flat() : [],
    )
}
