/**
 * Products that were withdrawn in the UK or in Europe: a page that names one as if people had it today is out of date.
 * Sources were read on 2026-11-23. Add a row only with a source that says so.
 */
export const WITHDRAWN_PRODUCTS = [
  {
    names: ['Zostavax'],
    what: 'the live shingles vaccine',
    since: '2023',
    source:
      'https://www.gov.uk/government/publications/vaccine-update-issue-340-july-2023-shingles-special-edition/vaccine-update-issue-340-july-2023-shingles-special-edition',
  },
  {
    names: ['Lartruvo', 'olaratumab'],
    what: 'a medicine for soft tissue sarcoma',
    since: '2019',
    source: 'https://www.ema.europa.eu/en/medicines/human/referrals/lartruvo',
  },
  {
    names: ['MabCampath'],
    what: 'alemtuzumab for leukaemia',
    since: '2012',
    source: 'https://www.ema.europa.eu/en/medicines/human/EPAR/mabcampath',
  },
  {
    names: ['Zantac', 'ranitidine'],
    what: 'a medicine for heartburn',
    since: '2019',
    source: 'https://www.mims.co.uk/ranitidine-shortage-continues/gi-dyspepsia/article/1714037',
  },
] as const
