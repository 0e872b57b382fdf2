import { docusaurusFaster, docusaurusWebpack } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { fumadocs } from './fumadocs.ts'
import { nextra } from './nextra.ts'
import type { Peer } from './peer.ts'
import { plainNext } from './plain-next.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'

/** Every peer. The plain Next.js app is what the cost of builds is compared with. */
export const PEERS: readonly Peer[] = [
  plainNext,
  eleventy,
  starlight,
  vitepress,
  nextra,
  fumadocs,
  docusaurusFaster,
  docusaurusWebpack,
]
