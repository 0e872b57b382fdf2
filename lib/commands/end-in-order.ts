import { subscribe } from 'node:diagnostics_channel'
import { Server, ServerResponse } from 'node:http'

/** Container runtimes and their like wait 10 seconds before they kill. */
const PATIENCE_MS = 8000
const LOOK_MS = 25
/** A question may be on its way down a connection that was open already. */
const LAST_WORDS_MS = 500

/**
 * At SIGTERM and SIGINT answers what was asked already, takes nothing new, and ends with 0. The framework shuts its server; but it would wait
 * for connections that browsers and proxies keep open without asking anything, and say 143 as if something had gone wrong.
 * A second signal ends at once.
 */
export function endInOrder(): void {
  const open = new Set<ServerResponse>()
  const servers = new Set<Server>()
  let ending = false
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('response' in message && 'server' in message)) return
    const { response, server } = message
    if (!(response instanceof ServerResponse) || !(server instanceof Server)) return
    servers.add(server)
    open.add(response)
    response.once('close', () => open.delete(response))
    if (ending) response.setHeader('connection', 'close')
  })
  const end = (signal: NodeJS.Signals) => {
    // Nobody but us listens while the framework is still starting.
    if (ending || process.listenerCount(signal) === 1) process.exit(0)
    ending = true
    for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close')
    const start = performance.now()
    setInterval(() => {
      for (const server of servers)
        // Node does not call a connection idle on which nothing was ever asked: browsers open some in advance.
        if (open.size === 0 && performance.now() - start > LAST_WORDS_MS) server.closeAllConnections()
        else server.closeIdleConnections()
    }, LOOK_MS)
    setTimeout(() => {
      console.error(`${open.size} requests were not answered within ${PATIENCE_MS / 1000} seconds and are cut off.`)
      process.exit(0)
    }, PATIENCE_MS)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  process.on('exit', () => {
    if (ending) process.exitCode = 0
  })
}

/** Ends with the command that started this one: `npm start` that is killed leaves nobody to end us. */
export function endWithParent(look = 500): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, look).unref()
}
