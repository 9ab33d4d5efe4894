/**
 * The configuration of nginx for a site that `npm run deploy` puts there. It lies outside the releases and holds for all of them:
 * what differs from one to the next, the list of moved pages, is data in the release, read when nginx is reloaded.
 */
import { missingPages } from '../../model/addresses/own.ts'
import type { Renditions } from '../../views/rendition.ts'
import { assetKinds, exceptions, patternOf, safeHeader, usualHeaders, type HeaderName } from './headers.ts'
import { mediaTypes, textTypes } from './media-types.ts'
import { basePath, literal, moves } from './site-address.ts'

export function nginxConf(renditions: Renditions): string {
  const base = basePath(renditions)
  const { host } = renditions.vi.addresses
  // Variables of nginx are shared by all its sites.
  const own = (name: string) => `$nm_${name}_${(host?.hostname ?? 'trang').replace(/\W/g, '_')}`
  const variable = (name: HeaderName) => own(name.replaceAll('-', '_').toLowerCase())
  const map = (from: string, to: string, ...rows: readonly string[]) =>
    [`map ${from} ${to} {`, ...rows.map((row) => `  ${row};`), '}'].join('\n')
  const at = `^(?:${literal(base)})?/`
  const names = [...new Set(exceptions.map(({ header }) => header))]
  const values = names.map((name) => {
    const own = exceptions.filter(({ header }) => header === name).map((one) => `"~${at}${patternOf(one)}" "${one.value}"`)
    return map('$uri', variable(name), `default "${usualHeaders[name]}"`, ...own)
  })
  const sent = Object.entries(usualHeaders).map(([name, value]) => {
    const isOwn = name === safeHeader || names.some((one) => one === name)
    return `  add_header ${name} ${isOwn ? variable(name as HeaderName) : `"${value}"`} always;`
  })
  return `# One site on nginx, below the folder that \`npm run deploy -- --to …:THU-MUC\` fills. Copy it to /etc/nginx/conf.d/ and put in:
# TEN-MIEN, THU-MUC. Reload nginx once in a while (or by a timer): only then pages that moved are answered with 301; until then the
# page at the old address leads on. Do not switch on open_file_cache: it would go on serving files that were taken away.
map_hash_bucket_size 512;
${[
  map('"$scheme $http_x_forwarded_proto"', variable(safeHeader), 'default ""', `~https "${usualHeaders[safeHeader]}"`),
  ...values,
  map('$uri', own('missing'), `default ${base}/${missingPages.vi}`, `~^${literal(base)}/en/ ${base}/${missingPages.en}`),
  map('$uri', own('moved'), 'default ""', 'include THU-MUC/hien-tai/.may-chu/*.map'),
].join('\n')}
server {
  listen 80;
  server_name ${host?.hostname ?? 'TEN-MIEN'};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${Object.values(textTypes).slice(1).join(' ')};
  types {
${Object.entries(mediaTypes)
  .map(([end, type]) => `    ${type} ${end};`)
  .join('\n')}
  }
  # Packed beforehand by \`npm run deploy\`. With the package libnginx-mod-http-brotli-static: brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${Object.values(textTypes).slice(1).join(' ')};
${sent.join('\n')}
  recursive_error_pages on;
  error_page 403 404 =404 ${own('missing')};
  if (${own('moved')}) {
    return 301 ${own('moved')};
  }

  location ${base}/ {
    alias THU-MUC/hien-tai/;
    # A reader whose page is of an earlier release still gets its style sheets, scripts and typefaces; never photos or texts.
    location ~ /_astro/[^/]+\\.(?:${assetKinds.join('|')})$ {
      error_page 404 = @truoc;
      log_not_found off;
    }
  }
  location @truoc {
    root THU-MUC/tai-san;
    rewrite ^${literal(base)}(/.*)$ $1 break;
  }
  # For servers and deployments alone.
  location ~ /(?:\\.(?!well-known/)|_headers$|_redirects$) {
    return 404;
  }
}
`
}

/** Rows of a map of nginx: data, whoever may write them. */
export const nginxMoves = (renditions: Renditions): string =>
  ['# What moved, and where to.', ...moves(renditions).map(([from, to]) => `${from} "${to}";`), ''].join('\n')
