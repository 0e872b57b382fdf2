import type { ErrorCode, YAMLError } from 'yaml'

interface Advice {
  what: string
  remedy: string
}

const COLON = {
  what: 'a colon in the middle of the words',
  remedy: 'Put straight double quotes round the words after the first colon: name: "A: b".',
}
const INDENT = {
  what: 'a line that is not in line with the others',
  remedy: 'Give it as many spaces at the start as the other lines of the same list.',
}
const SIGN = {
  what: 'words that begin with a sign that YAML keeps for itself',
  remedy: 'Put straight double quotes round the words.',
}

/** What an editor can do about a fault of YAML. Codes of the yaml library: https://eemeli.org/yaml/#errors */
const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  TAB_AS_INDENT: { what: 'a tab at the start of a line', remedy: 'Use spaces instead of the tab.' },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: SIGN,
  BAD_ALIAS: SIGN,
  TAG_RESOLVE_FAILED: SIGN,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    what: 'a line without a key',
    remedy: 'Begin the line with its key and ": ", with a space after the colon, or join it to the line above.',
  },
  MISSING_CHAR: {
    what: 'a bracket or a quotation mark that is not closed',
    remedy: 'Close it on the same line. Put quotes round an item that holds " #".',
  },
  UNEXPECTED_TOKEN: {
    what: 'words after the end of the value',
    remedy: 'Put straight double quotes round the whole value: an apostrophe or a bracket ended it early.',
  },
  MULTIPLE_DOCS: {
    what: 'a line of dots or hyphens within the front matter',
    remedy: 'Delete the line: only the first and the last line of the front matter are three hyphens.',
  },
}

/** True when the fault is the indent of the line below: the line itself holds one key and its value. */
export function isIndentBelow(error: YAMLError, line: string): boolean {
  return error.code === 'BLOCK_AS_IMPLICIT_KEY' && (line.match(/:(?:\s|$)/g)?.length ?? 0) < 2
}

/** True when a bracket or a quotation mark was not closed: YAML notices that only lines later. */
export function isLeftOpen({ code, message }: YAMLError): boolean {
  return (code === 'MISSING_CHAR' && !/^Sequence item/.test(message)) || /closing .quote|end with a [\]}]/.test(message)
}

/** The line that leaves a bracket or a quotation mark open: the last such line up to the one where YAML gave up. */
export function lineLeftOpen(lines: readonly string[], until: number): number {
  for (let number = until; number > 1; number--) {
    const line = (lines[number - 1] ?? '').replace(/\s#.*$/, '')
    if (/^\s*(?:- )?[^"']*[:\-[{,]\s*(?:"[^"]*|'[^']*)$/.test(line)) return number
    const bare = line.replace(/"[^"]*"|'[^']*'/g, '')
    if (bare.split('[').length > bare.split(']').length || bare.split('{').length > bare.split('}').length)
      return number
  }
  return until
}

/** Says a fault of YAML in an editor's words. `line` is the line of the file that it stands in. */
export function yamlFault(
  error: YAMLError,
  line: string,
  indentBelow = false,
): { found: string; expected: string; remedy: string } {
  const known = isLeftOpen(error)
    ? ADVICE.MISSING_CHAR
    : indentBelow || /Sequence item without - /.test(error.message)
      ? INDENT
      : ADVICE[error.code]
  const shown = line.trim().slice(0, 60)
  return {
    found: `${known?.what ?? 'front matter that cannot be read'}${shown ? ` ("${shown}")` : ''}`,
    expected: 'front matter as in the editor’s guide',
    remedy: known?.remedy ?? 'Put straight double quotes round text that holds ": " or " #", and indent with spaces.',
  }
}
