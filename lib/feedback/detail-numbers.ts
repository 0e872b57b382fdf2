import { type Group, readRuns } from './number-groups.ts'
import type { Detail, FoundDetail } from './personal-details.ts'

const MOST_GROUPS = 16
/** Numbers in a row after these words are days, scores and the like, as long as each has one or two digits. */
const COUNTED =
  /\b(?:days?|weeks?|cycles?|doses?|scores?|temps?|temperatures?|obs|bp|pain)(?:\s(?:were|was|are|is|of))?[\s:]{0,3}$/iu
const AFTER_NHS = /(?:nhs|\bchi|h&c|\bhcn)[^\d\n\uFFFC]{0,20}$/iu
const AFTER_PHONE =
  /\b(?:(?:tele)?phone|tel|mobile|mob|ring|rang|call|text|whats\s?app)(?:[\s:.]{1,3}(?:me|us|my|no|number|mobile|is|on|at)){0,4}[\s:.(]{1,3}$/iu
/** As much of what stands before a number as the words that lead to it can take. */
const BEFORE = 40

/** Numbers that name a person: NHS and phone numbers, and other long ones. Each is made of whole groups of digits. */
export function findNumbers(text: string): FoundDetail[] {
  return readRuns(text).flatMap((run) => {
    const found: FoundDetail[] = []
    for (let first = 0; first < run.length; first++) {
      // The longest number that begins here.
      for (let end = Math.min(run.length, first + MOST_GROUPS); end > first; end--) {
        const groups = run.slice(first, end)
        const from = groups[0]!.from
        const detail = isRow(run, first, end, text)
          ? undefined
          : readNumber(groups, text.slice(Math.max(0, from - BEFORE), from))
        if (!detail) continue
        found.push({ detail, from: from - leadOf(groups, text).length, to: groups.at(-1)!.to })
        first = end - 1
        break
      }
    }
    return found
  })
}

/** The tenth digit of an NHS number follows from the first nine: 11 less the weighted sum modulo 11, where 11 stands for 0 and 10 is never given out. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** Several numbers in a row and not one: "1, 2, 3, 4", "0 1 2 3", "0 10 20 30", "days 01 02 03". */
function isRow(run: readonly Group[], first: number, end: number, text: string): boolean {
  const groups = run.slice(first, end)
  if (groups.length === 1) return false
  const short = groups.every(({ digits }) => digits.length <= 2)
  const single = groups.every(({ digits }) => digits.length === 1)
  if (short && COUNTED.test(text.slice(Math.max(0, groups[0]!.from - BEFORE), groups[0]!.from))) return true
  if (groups[0]!.digits === '0' && !single) return true
  if (!single) return false
  return (
    run[first - 1]?.digits.length === 1 ||
    run[end]?.digits.length === 1 ||
    groups.slice(1).some(({ gap }) => gap.includes(',')) ||
    groups.slice(1).every(({ digits }, at) => Number(digits) === Number(groups[at]!.digits) + 1)
  )
}

/** What belongs to a number before its first digit: the plus of a country's code, and a bracket that is shut inside it. */
function leadOf(groups: readonly Group[], text: string): string {
  const before = text.slice(Math.max(0, groups[0]!.from - 3), groups[0]!.from)
  const lead = /(?:\+[\s(]{0,2}|[([]\s?)$/u.exec(before)?.[0] ?? ''
  return lead.includes('+') || groups.slice(1).some(({ gap }) => /[)\]]/.test(gap)) ? lead : ''
}

/** What a number is; undefined where it is a count, a measure or anything else that names nobody. */
function readNumber(groups: readonly Group[], before: string): Detail | undefined {
  const digits = groups.map((group) => group.digits).join('')
  if (digits.length === 10 && isNhsNumber(groups, digits, before)) return 'nhs'
  if (isPhoneNumber(groups, digits, before)) return 'phone'
  if (digits.length === 10 && (groups.length === 1 || shapeOf(groups) === '3 3 4')) return 'nhs'
  return (groups.length === 1 && digits.length >= 9) || shapeOf(groups) === '4 4 4 4' ? 'number' : undefined
}

/** After the letters NHS a number counts even where a digit was mistyped. */
function isNhsNumber(groups: readonly Group[], digits: string, before: string): boolean {
  if (AFTER_NHS.test(before)) return true
  if (!hasCheckDigit(digits)) return false
  const gaps = new Set(groups.slice(1).map(({ gap }) => gap))
  return shapeOf(groups) === '3 3 4' || (gaps.size <= 1 && !digits.startsWith('0')) || groups.length === 1
}

function isPhoneNumber(groups: readonly Group[], digits: string, before: string): boolean {
  const count = digits.length
  if (/\+[\s(]{0,2}$/u.test(before)) return count >= 8 && count <= 15
  if (/^00/.test(digits)) return count >= 11 && count <= 17
  if (/^0/.test(digits)) return count === 10 || count === 11 || (groups.length === 1 && count >= 9 && count <= 13)
  if (/^440?[1-35789]/.test(digits) && count === (digits[2] === '0' ? 13 : 12)) return true
  if (/^7/.test(digits) && count === 10) return groups[0]!.digits.length >= 4
  return AFTER_PHONE.test(before) && count >= 7 && count <= 9
}

const shapeOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits.length).join(' ')
