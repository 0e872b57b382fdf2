import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FeedbackPlace } from './feedback-place.ts'

/** Says at the start what an operator should know of the place where ratings will be kept: that it cannot be written, or that nothing is there yet. */
export function noticePlace(place: FeedbackPlace, say: (sentence: string) => void): void {
  if (place.kind !== 'sqlite') return
  const { path } = place
  const fault = [existsSync(path) ? path : '', folderOf(path)].filter(Boolean).map(whyNotWritten).find(Boolean)
  if (fault)
    say(
      `Feedback store: ${path} cannot be written by this user (${fault}). Pages are served, ratings cannot be kept: give the folder to this user, or set FEEDBACK_FILE to a file elsewhere.`,
    )
  else if (!existsSync(path))
    say(
      `Feedback store: there is none at ${path} yet; the first rating makes it. If there was one, put it back with "npm run feedback -- restore FILE".`,
    )
}

/** The folder that holds a file, or the nearest above it that is there. */
function folderOf(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) || folder === path ? folder : folderOf(folder)
}

function whyNotWritten(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
