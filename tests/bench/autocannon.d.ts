declare module 'autocannon' {
  /** Asks an address again and again for `duration` seconds over `connections` connections; latencies are in milliseconds. */
  export default function autocannon(options: {
    url: string
    duration: number
    connections: number
    headers?: Record<string, string>
  }): Promise<{
    requests: { average: number; total: number }
    latency: { p99: number }
    errors: number
    timeouts: number
    non2xx: number
  }>
}
