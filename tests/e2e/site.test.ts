import { after } from 'node:test'
import { axeFindsNothing } from './axe.ts'
import { pagesAreSmall } from './bytes.ts'
import { pagesHangTogether } from './links.ts'
import { pagesAskForLittle } from './requests.ts'
import { openSite } from './site.ts'

/**
 * The built site in a real browser. Everything is in this one file's process so that one server and one browser serve it all;
 * each module beside it holds one kind of check. Run it after `npm run build`: node --test 'tests/e2e/*.test.ts'
 */
const site = await openSite()
after(() => site.close())

pagesHangTogether(site)
pagesAskForLittle(site)
pagesAreSmall(site)
axeFindsNothing(site)
