/** The configuration of Caddy for a site that `npm run deploy` puts there; like that of nginx it lies outside the releases. */
import { missingPages } from '../../model/addresses/own.ts'
import type { Renditions } from '../../views/rendition.ts'
import { assetKinds, exceptions, patternOf, safeHeader, usualHeaders } from './headers.ts'
import { contentType, mediaTypes } from './media-types.ts'
import { basePath, moves } from './site-address.ts'

export function caddyfile(renditions: Renditions): string {
  const base = basePath(renditions)
  const { host } = renditions.vi.addresses
  const { [safeHeader]: safe, ...usual } = usualHeaders
  const other = exceptions.map((one, i) => [
    `    @rieng${i} {\n      path_regexp ^/${patternOf(one)}\n      file {path} {path}/index.html\n    }`,
    `    header @rieng${i} ${one.header} "${one.value}"`,
  ])
  return `# One site on Caddy, below the folder that \`npm run deploy -- --to …:THU-MUC\` fills. Put in: TEN-MIEN, THU-MUC. Reload Caddy once in a
# while (or by a timer): only then pages that moved are answered with 301; until then the page at the old address leads on.
${host?.hostname ?? 'TEN-MIEN'} {
  root * THU-MUC/hien-tai
  encode zstd gzip
  map {path} {moved} {
    import THU-MUC/hien-tai/.may-chu/*.caddy
    default ""
  }
  map {path} {kind} {
${Object.keys(mediaTypes)
  .map((end) => `    ~\\.${end}$ "${contentType(`.${end}`)}"`)
  .join('\n')}
    default ""
  }
  @moved expression \`{moved} != ""\`
  @safe expression \`{scheme} == "https" || {header.X-Forwarded-Proto} == "https"\`
  route {
    header {
${Object.entries(usual)
  .map(([name, value]) => `      ${name} "${value}"`)
  .join('\n')}
    }
    header @safe ${safeHeader} "${safe}"
    redir @moved {moved} 301
${
  base
    ? `    @ngoai not path ${base}/*
    redir ${base} ${base}/ 308
    error @ngoai 404
    uri strip_prefix ${base}
`
    : ''
}    # For servers and deployments alone.
    @an {
      path */.* /_headers /_redirects
      not path /.well-known/*
    }
    error @an 404
    # A reader whose page is of an earlier release still gets its style sheets, scripts and typefaces; never photos or texts.
    @truoc {
      path ${assetKinds.map((end) => `/_astro/*.${end}`).join(' ')}
      not file
    }
    root @truoc THU-MUC/tai-san
${other.flat().join('\n')}
    @kind {
      expression \`{kind} != ""\`
      file
    }
    header @kind Content-Type {kind}
    file_server {
      precompressed br zstd gzip
    }
  }
  handle_errors {
    root * THU-MUC/hien-tai
    @en path ${base}/en/*
    rewrite @en /${missingPages.en}
    @khac not path ${base}/en/*
    rewrite @khac /${missingPages.vi}
    file_server {
      precompressed br zstd gzip
    }
  }
}
`
}

/** Rows of a map of Caddy. */
export const caddyMoves = (renditions: Renditions): string =>
  ['# What moved, and where to.', ...moves(renditions).map(([from, to]) => `${from} "${to}"`), ''].join('\n')
