/** `.htaccess`, which Apache reads anew with every request: it asks for `AllowOverride FileInfo` and no more. */
import { missingPages } from '../../model/addresses/own.ts'
import type { Renditions } from '../../views/rendition.ts'
import { exceptions, patternOf, safeHeader, usualHeaders } from './headers.ts'
import { mediaTypes, textTypes } from './media-types.ts'
import { basePath, literal, moves } from './site-address.ts'

const isSafe = `expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'`

export function htaccess(renditions: Renditions): string {
  const base = basePath(renditions)
  const at = `^${literal(base)}/`
  const headers = Object.entries(usualHeaders).flatMap(([name, value]) => {
    const set = (text: string, when = '') => `  Header always set ${name} "${text}"${when && ` "${when}"`}`
    const other = exceptions
      .filter(({ header }) => header === name)
      .map((one) => set(one.value, `expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#${at}${patternOf(one)}#`))
    return [set(value, name === safeHeader ? isSafe : ''), ...other]
  })
  return `ErrorDocument 403 ${base}/${missingPages.vi}
ErrorDocument 404 ${base}/${missingPages.vi}
<If "%{REQUEST_URI} =~ m#${at}en/#">
  ErrorDocument 403 ${base}/${missingPages.en}
  ErrorDocument 404 ${base}/${missingPages.en}
</If>
AddDefaultCharset utf-8
AddCharset utf-8 ${Object.keys(textTypes)
    .map((end) => `.${end}`)
    .join(' ')}
${Object.entries(mediaTypes)
  .map(([end, type]) => `AddType ${type} .${end}`)
  .join('\n')}
<IfModule mod_headers.c>
${headers.join('\n')}
</IfModule>
<IfModule mod_filter.c>
  AddOutputFilterByType DEFLATE ${Object.values(textTypes).join(' ')}
</IfModule>
RedirectMatch 404 "/(?:\\.(?!well-known/)|_headers$|_redirects$)"
${moves(renditions)
  .map(([from, to]) => `RedirectMatch 301 "^${literal(from)}$" "${to}"\n`)
  .join('')}`
}
