import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'

/** A way to the site that can be cut: requests of a service worker do not heed the browser's own switch for being offline. */
export interface Network {
  url: string
  cut: () => Promise<void>
  mend: () => Promise<void>
}

/** Opens a way to a site on another port of this machine, with an origin of its own. */
export async function openNetwork(site: string): Promise<Network> {
  const { port: target } = new URL(site)
  const sockets = new Set<Socket>()
  let server: Server
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server = createServer((socket) => {
        const onward = connect(Number(target), '127.0.0.1')
        for (const [one, other] of [
          [socket, onward],
          [onward, socket],
        ] as const) {
          sockets.add(one)
          one.pipe(other)
          one.on('error', () => other.destroy()).on('close', () => (sockets.delete(one), other.destroy()))
        }
      }).once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
      server.unref()
    })
  await listen(0)
  const { port } = server!.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    mend: () => listen(port),
  }
}
