/** The files that tell hosts how to serve the site. Each host reads its own and passes over the others. */
import type { PublishedFile } from '../published-files.ts'
import type { Renditions } from '../../views/rendition.ts'
import { htaccess } from './apache.ts'
import { caddyfile, caddyMoves } from './caddy.ts'
import { cloudHeaders, cloudRedirects } from './cloud.ts'
import { nginxConf, nginxMoves } from './nginx.ts'
import type { ServerFile } from '../../model/addresses/own.ts'

const makers: Readonly<Record<ServerFile, (renditions: Renditions) => string>> = {
  _headers: cloudHeaders,
  _redirects: cloudRedirects,
  '.htaccess': htaccess,
  '.may-chu/nginx.conf': nginxConf,
  '.may-chu/chuyen-huong.map': nginxMoves,
  '.may-chu/Caddyfile': caddyfile,
  '.may-chu/chuyen-huong.caddy': caddyMoves,
}

export const filesForServers = (renditions: Renditions): PublishedFile[] =>
  Object.entries(makers).map(([path, make]) => ({ path, body: () => make(renditions) }))
