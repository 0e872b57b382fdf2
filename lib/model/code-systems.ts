/** The systems of codes that a medicine may name in `codes:`, with the form of their codes and their addresses in health records. */
export const CODE_SYSTEMS = [
  {
    id: 'atc',
    name: 'ATC',
    uri: 'http://www.whocc.no/atc',
    form: /^[A-Z]\d{2}[A-Z]{2}\d{2}$/,
    looks: 'a letter, 2 digits, 2 letters and 2 digits, such as L01XA03',
  },
  {
    id: 'snomed',
    name: 'SNOMED CT',
    uri: 'http://snomed.info/sct',
    form: /^[1-9]\d{5,17}$/,
    looks: '6 to 18 digits in quotes',
  },
  { id: 'dmd', name: 'dm+d', uri: 'https://dmd.nhs.uk', form: /^[1-9]\d{5,17}$/, looks: '6 to 18 digits in quotes' },
  {
    id: 'rxnorm',
    name: 'RxNorm',
    uri: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    form: /^[1-9]\d{0,7}$/,
    looks: 'up to 8 digits in quotes',
  },
] as const

export type CodeSystemId = (typeof CODE_SYSTEMS)[number]['id']
/** A medicine's codes: only those that a source shows. */
export type Codes = Partial<Record<CodeSystemId, string>>
