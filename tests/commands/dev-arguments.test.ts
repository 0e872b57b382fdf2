import { describe, expect, it } from 'vitest'
import { devArguments } from '../../lib/commands/dev-arguments.ts'

describe('the development server', () => {
  it('listens to this computer only', () => {
    expect(devArguments([])).toEqual(['dev', '--hostname', 'localhost'])
    expect(devArguments(['--port', '3001'])).toEqual(['dev', '--hostname', 'localhost', '--port', '3001'])
  })

  it.each([
    [['--hostname', '0.0.0.0']],
    [['--hostname=192.0.2.7']],
    [['-H', '0.0.0.0']],
    [['-H192.0.2.7', '--port', '3001']],
  ])('listens where it is told to: %j', (given) => {
    expect(devArguments(given)).toEqual(['dev', ...given])
  })
})
