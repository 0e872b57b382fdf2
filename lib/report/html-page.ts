import { escapeText } from '../model/escape-text.ts'

/** HTML that this folder made: text has been through `escapeText`. */
export type Markup = string

/**
 * One HTML page in the site's look that asks for nothing else: for editors, outside the site.
 * @param tokens text of app/styles/tokens.css: the colours and sizes; its fonts and Tailwind names are left out
 * @param script runs at the end of the page; a report has none
 */
export function htmlPage({
  title,
  tokens,
  body,
  script,
}: {
  title: string
  tokens: string
  body: Markup
  script?: string
}): Markup {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<style>
${ownTokens(tokens)}
${STYLES}
</style>
</head>
<body>
<main>
${body}
</main>
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`
}

/** A page of its own has no font files and no Tailwind: both blocks are left out, and what is only for the site's grid does no harm. */
function ownTokens(tokens: string): string {
  return tokens
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@theme[^{]*\{[^}]*\}/g, '')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\n\s*\n+/g, '\n')
}

const STYLES = `
*, ::before, ::after { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--t-small)/1.5 var(--sans) }
main { max-width: var(--page); margin: 0 auto; padding: var(--s6) var(--pad) var(--s8) }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2 }
h1 { font-size: var(--t-h1); margin: 0 0 var(--s4); padding-left: var(--s5); border-left: var(--rule-mark) solid var(--ink) }
h2 { font-size: var(--t-h3); margin: var(--s7) 0 var(--s3) }
h3 { font-size: var(--t-small); margin: var(--s5) 0 var(--s2) }
p { margin: 0 0 var(--s4); max-width: 66ch }
a { color: var(--brand) }
a:hover { color: var(--brand-hover) }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 3px; box-shadow: 0 0 0 3px var(--halo) }
code { font-family: ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
ol, ul { margin: 0; padding: 0; list-style: none }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: var(--s1) var(--s4) }
dt { color: var(--ink-2) }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
.issue { padding: var(--s3) 0 var(--s3) var(--s5); border-left: var(--rule-plain) solid var(--rule) }
.issue + .issue { border-top: 1px solid var(--line) }
.issue.error { border-left: var(--rule-mark) solid var(--error) }
.issue.warning { border-left: var(--rule-tell) solid var(--caution) }
.issue p { margin: 0 0 var(--s1); font-weight: 600 }
.quiet { color: var(--ink-2) }
figure { margin: 0 0 var(--s5) }
figcaption { color: var(--ink-2) }
.chart { display: block; width: 100%; max-width: 56rem; height: auto; fill: var(--ink) }
.chart circle { fill: var(--brand); stroke: var(--brand); stroke-width: 2 }
.chart circle.over { fill: var(--paper); stroke: var(--error) }
.chart line { stroke: var(--control) }
.chart .limit { stroke: var(--error); stroke-dasharray: 4 4 }
.sums { font-size: var(--t-body) }
.sums dd { font-weight: 700 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: var(--s2) var(--s3) var(--s2) 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap }
th[scope="row"] { white-space: normal; min-width: 11rem; font-weight: 400 }
td:nth-child(n+3):nth-child(-n+7), td:last-child { text-align: right; font-variant-numeric: tabular-nums }
.sources { margin-top: var(--s3) }
.sources li { margin-bottom: var(--s2); overflow-wrap: anywhere }
section { margin-bottom: var(--s6); break-inside: avoid }
@media (max-width: 40rem) { .chart text { font-size: 1.75rem } }
@media print { .wide { overflow: visible } th, td { white-space: normal } a { color: inherit } }
@media (forced-colors: active) { .issue.error { border-left-style: double } }
@media (max-width: 40rem) { dl { display: block } dd { margin-bottom: var(--s2) } }
`
