/** The form of a file's name, an address and an id: lower-case letters and digits in groups, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The slug of a name: "Zoledronic acid" is "zoledronic-acid". Accents are taken off; empty where no letter or digit of a to z is left. */
export function slugFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
