/** Real web servers on 127.0.0.1 with the configuration that a build gives, for one test: each ends with it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { scratch } from './small-build.ts'

export const hasProgram = (name: string, ...args: readonly string[]): boolean => spawnSync(name, args).status === 0

/** What a person puts into a configuration: where the releases lie, and the host. */
const filled = (configuration: string, folder: string, host: string) =>
  configuration.replaceAll('THU-MUC', folder).replaceAll('TEN-MIEN', host)

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
/** Whether the nginx of this machine sends packed files of that kind, too. */
export const sendsBrotli = existsSync(brotli)

/** `configuration`: what the build wrote; `folder`: where releases are put. Gives the server's address. */
export async function nginx(configuration: string, folder: string, workers = 1): Promise<string> {
  const dir = scratch('nginx')
  const port = await freePort()
  const site = filled(configuration, folder, 'localhost')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace(/# Packed.*brotli_static on;/, sendsBrotli ? 'brotli_static on;' : '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${dir};`).join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const module = sendsBrotli ? `load_module ${brotli};` : ''
  writeFileSync(
    join(dir, 'nginx.conf'),
    `${user} ${module} worker_processes ${workers}; daemon off; pid ${dir}/pid; error_log ${dir}/loi; events {} http { access_log off; ${temporary} ${site} }`,
  )
  return started('nginx', ['-c', join(dir, 'nginx.conf'), '-p', dir], port, join(dir, 'loi'))
}

export async function caddy(configuration: string, folder: string): Promise<string> {
  const dir = scratch('caddy')
  const port = await freePort()
  const file = join(dir, 'Caddyfile')
  const site = configuration.replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {`)
  writeFileSync(file, `{\n  admin off\n}\n${filled(site, folder, 'localhost')}`)
  return started('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, join(dir, 'loi'), { XDG_DATA_HOME: dir, HOME: dir })
}

/** Apache serves a copy of a build: it reads its configuration in the folder itself. `base`: the sub-path, or blank. */
export async function apache(out: string, base: string): Promise<string> {
  const dir = scratch('apache')
  const port = await freePort()
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'filter', 'deflate']
  const listed = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  const alias = base ? `Alias ${base} ${out}` : ''
  mkdirSync(join(dir, 'goc'))
  writeFileSync(
    join(dir, 'httpd.conf'),
    [
      ...listed,
      `ServerRoot ${dir}`,
      `ServerName localhost`,
      'TypesConfig /dev/null',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${dir}/pid`,
      `ErrorLog ${dir}/loi`,
      `DocumentRoot ${base ? join(dir, 'goc') : out}`,
      alias,
      `<Directory ${out}>`,
      'AllowOverride FileInfo',
      'Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
  )
  return started('apache2', ['-f', join(dir, 'httpd.conf'), '-D', 'FOREGROUND'], port, join(dir, 'loi'))
}

async function started(
  program: string,
  args: readonly string[],
  port: number,
  log: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  let said = ''
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } })
  child.stderr.on('data', (part) => (said += String(part)))
  onTestFinished(() => void child.kill())
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 50 && child.exitCode === null; tries++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return address
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${said}\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((done) =>
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    }),
  )
}
