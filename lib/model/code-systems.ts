/** The systems of codes that a medicine may name in `codes:`, with the form of their codes and their addresses in health records. */
export const CODE_SYSTEMS = [
  { id: 'atc', name: 'ATC', uri: 'http://www.whocc.no/atc', form: /^[A-Z]\d{2}[A-Z]{2}\d{2}$/, example: 'L01XA03' },
  { id: 'snomed', name: 'SNOMED CT', uri: 'http://snomed.info/sct', form: /^\d{6,18}$/, example: '395814003' },
  { id: 'dmd', name: 'dm+d', uri: 'https://dmd.nhs.uk', form: /^\d{6,18}$/, example: '395814003' },
  { id: 'rxnorm', name: 'RxNorm', uri: 'http://www.nlm.nih.gov/research/umls/rxnorm', form: /^\d{1,8}$/, example: '32592' },
] as const

export type CodeSystemId = (typeof CODE_SYSTEMS)[number]['id']
