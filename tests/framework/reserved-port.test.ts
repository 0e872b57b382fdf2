import { expect, it } from 'vitest'
import { isReservedPort } from '../../lib/framework/reserved-port.ts'

it.each([1, 22, 25, 993, 6000, 6667, 10080])('browsers refuse port %i', (port) =>
  expect(isReservedPort(port)).toBe(true),
)

it.each([80, 443, 3000, 3001, 8080, 8443, 65535])('browsers open port %i', (port) =>
  expect(isReservedPort(port)).toBe(false),
)
