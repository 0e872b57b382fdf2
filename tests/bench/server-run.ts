import autocannon from 'autocannon'

export interface ServerRun {
  requestsPerSecond: number
  /** 99 of 100 answers came within this time. */
  p99Ms: number
  /** Answers other than 200, and requests without an answer. */
  faults: number
}

/** Asks a server for one page again and again, as a browser would. */
export async function runServer(url: string, seconds = 10, connections = 20): Promise<ServerRun> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  })
  return {
    requestsPerSecond: result.requests.average,
    p99Ms: result.latency.p99,
    faults: result.errors + result.timeouts + result.non2xx,
  }
}
