import { after } from 'node:test'
import { axeFindsNothing } from './axe.ts'
import { pagesAreSmall } from './bytes.ts'
import { exportIsTheSameSite } from './export.ts'
import { editorsHaveTheirDesk } from './editors.ts'
import { readersRatePages } from './rating-form.ts'
import { frameworkKeepsItsWord } from './framework.ts'
import { everyDangerIsInACard } from './dangers-in-cards.ts'
import { peopleFindTheirWay } from './journeys.ts'
import { keyboardReachesEverything } from './keyboard.ts'
import { pagesFitEveryScreen } from './layout.ts'
import { leafletsPrint } from './printed-leaflet.ts'
import { pagesHangTogether } from './links.ts'
import { markupIsValid } from './valid-markup.ts'
import { pagesFollowTheReadersSettings } from './media.ts'
import { planOpensOnTheDay } from './day-of-the-plan.ts'
import { severalMedicinesInOneList } from './one-list.ts'
import { pagesStayOnThePhone } from './offline.ts'
import { previewIsForEditorsOnly } from './editors-preview.ts'
import { pagesPrint } from './print.ts'
import { pagesAskForLittle } from './requests.ts'
import { searchUnderstandsPeople } from './finding.ts'
import { dataIsPublished } from './published.ts'
import { doorsAreClosed } from './doors.ts'
import { wordsStayOnTheDevice } from './private-words.ts'
import { siteIsHosted } from './hosting.ts'
import { serverStartsAndEnds } from './serving.ts'
import { openSite } from './open-site.ts'

/**
 * The built site in a real browser. Everything is in this one file's process so that one server and one browser serve it all;
 * each module beside it holds one kind of check. Run it after `npm run build`.
 */
const site = await openSite()
after(() => site.close())

peopleFindTheirWay(site)
everyDangerIsInACard(site)
searchUnderstandsPeople(site)
pagesHangTogether(site)
markupIsValid(site)
frameworkKeepsItsWord(site)
dataIsPublished(site)
pagesAskForLittle(site)
pagesAreSmall(site)
keyboardReachesEverything(site)
pagesFitEveryScreen(site)
pagesFollowTheReadersSettings(site)
pagesPrint(site)
severalMedicinesInOneList(site)
planOpensOnTheDay(site)
leafletsPrint(site)
axeFindsNothing(site)
readersRatePages(site)
serverStartsAndEnds()
siteIsHosted()
doorsAreClosed(site)
wordsStayOnTheDevice(site)
editorsHaveTheirDesk(site)
exportIsTheSameSite(site)
pagesStayOnThePhone(site)
previewIsForEditorsOnly(site)
