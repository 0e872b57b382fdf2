import { useSyncExternalStore } from 'react'
import { isSaved, NUMBER_CHANGED, readNumber, writeNumber } from '../elements/saved-number.ts'

/** What a reader types once and only their own device knows. Empty strings where nothing was typed. */
export interface DeviceDetails {
  number: string
  unit: string
}

/** Names in the browser's storage; the number's is in saved-number.ts, because every page shows it. */
const UNIT = 'unit-name'
const CHANGED = 'device-details-changed'
const EVENTS = ['storage', NUMBER_CHANGED, CHANGED]

/** What storage refused to keep; it lives until the page is closed. */
const unsaved = new Map<string, string>()

/** The details, and whether the browser keeps them. Other tabs and the field in the help card change them too. */
export function useDeviceDetails(): DeviceDetails & { kept: boolean } {
  return JSON.parse(useSyncExternalStore(subscribe, snapshot, () => NOTHING))
}

export function writeDetails({ number, unit }: DeviceDetails): void {
  write(UNIT, unit)
  writeNumber(number)
  dispatchEvent(new Event(CHANGED))
}

/** Deletes the number and the unit from this device. */
export const deleteDetails = (): void => writeDetails({ number: '', unit: '' })

const NOTHING = JSON.stringify({ number: '', unit: '', kept: true })

/** As text, because React compares snapshots by identity. */
function snapshot(): string {
  return JSON.stringify({
    number: readNumber(),
    unit: read(UNIT),
    kept: unsaved.size === 0 && isSaved(),
  })
}

function subscribe(listen: () => void): () => void {
  for (const name of EVENTS) addEventListener(name, listen)
  return () => EVENTS.forEach((name) => removeEventListener(name, listen))
}

function read(key: string): string {
  try {
    return unsaved.get(key) ?? localStorage.getItem(key) ?? ''
  } catch {
    return unsaved.get(key) ?? ''
  }
}

function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
    unsaved.delete(key)
  } catch {
    unsaved.set(key, value)
  }
}
