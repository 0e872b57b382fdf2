import { expect, it } from 'vitest'
import { documentHead } from '../../../lib/derive/pages/page-head.ts'

const site = { name: 'Medicines Explained', url: 'https://site.example' }

it('has the name of the site after the title, and whole addresses', () => {
  expect(
    documentHead(
      { title: 'Cisplatin', description: 'A medicine.', path: '/medicines/cisplatin', picture: '/generated/a.png' },
      site,
    ),
  ).toEqual({
    title: 'Cisplatin – Medicines Explained',
    description: 'A medicine.',
    unlisted: undefined,
    canonical: 'https://site.example/medicines/cisplatin',
    feeds: [],
    share: {
      title: 'Cisplatin',
      description: 'A medicine.',
      url: 'https://site.example/medicines/cisplatin',
      picture: 'https://site.example/generated/a.png',
    },
    search: undefined,
  })
})

it('may stand alone, be shared in other words, name feeds and the search; the first page is the site itself', () => {
  expect(
    documentHead(
      {
        title: 'All of it',
        whole: true,
        path: '/',
        picture: '/p.png',
        shared: { title: 'Short', description: 'Shorter.' },
        feeds: { 'application/atom+xml': '/feed.xml' },
        search: true,
      },
      site,
    ),
  ).toMatchObject({
    title: 'All of it',
    canonical: 'https://site.example',
    feeds: [{ type: 'application/atom+xml', href: 'https://site.example/feed.xml' }],
    share: { title: 'Short', description: 'Shorter.', url: 'https://site.example' },
    search: 'Medicines Explained',
  })
})

it('has no address where a page has none, and then nothing to share', () => {
  expect(documentHead({ title: 'Thanks', unlisted: true }, site)).toMatchObject({
    unlisted: true,
    canonical: undefined,
    share: undefined,
  })
})
