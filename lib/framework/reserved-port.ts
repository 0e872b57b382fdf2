import { isPortIsReserved } from 'next/dist/lib/helpers/get-reserved-port.js'

/**
 * Whether browsers refuse to open a port, so that `next start` refuses to listen to it. The list is in a module of Next.js that it does
 * not document; a list of our own would not be the one by which it refuses.
 */
export const isReservedPort = (port: number): boolean => isPortIsReserved(port)
