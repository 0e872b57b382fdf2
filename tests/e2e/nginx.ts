import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
]
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** The nginx of this machine and its brotli module, as Debian's packages nginx-light and libnginx-mod-http-brotli-static bring them. */
export function findNginx(): { program: string; brotli: boolean } | undefined {
  const program = PLACES.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  return program === undefined ? undefined : { program, brotli: existsSync(BROTLI) }
}

/**
 * Runs nginx with one block inside `http { }` until `stop`.
 * @param folder an empty folder for its configuration, logs and passing files
 * @param url where it will answer, to wait for
 */
export async function startNginx(folder: string, http: string, url: string): Promise<{ stop: () => Promise<void> }> {
  const nginx = findNginx()
  if (!nginx) throw new Error('There is no nginx on this machine.')
  const passing = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ')
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `${nginx.brotli ? `load_module ${BROTLI};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr warn;\nevents { }\nhttp { access_log off; ${passing} \n${http}}\n`,
  )
  const child = spawn(nginx.program, ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (data: Buffer) => (words += data))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    process.off('exit', kill)
  }
  for (const start = Date.now(); Date.now() - start < 10_000; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (child.exitCode !== null) break
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { stop }
  }
  await stop()
  throw new Error(`nginx did not start. It said:\n${words}`)
}
