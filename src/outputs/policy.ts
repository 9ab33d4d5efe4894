/**
 * The content security policy of the site's pages: nothing but what a page carries itself, by SHA-256, and files of its own
 * host. A page says it in its head, so that it holds on any host and from any folder, and changes with the page in one step.
 * Hosts add what only a header can say (`hosting/headers.ts`): a header with the hashes of all pages would add 1.6 KB to each
 * answer. The staff's forms and the one-file book have stated policies of their own.
 * Shape: Content Security Policy Level 3 and Trusted Types, W3C.
 */
import { createHash } from 'node:crypto'

/** A script or a sheet with its attributes and its text, or any other tag whole: what stands in an attribute is neither. */
export const tags = /<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])+>/g

export interface InlinePart {
  readonly kind: 'script' | 'style'
  readonly attributes: string
  readonly text: string
}

/** The page with its inline parts replaced: programs and sheets, not data such as JSON-LD and not references to files. */
export const mapInline = (html: string, replace: (part: InlinePart) => string): string =>
  html.replace(tags, (whole: string, kind?: InlinePart['kind'], attributes?: string, text?: string) =>
    kind && attributes !== undefined && text && !/\b(?:src|type)=/.test(attributes)
      ? `<${kind}${attributes}>${replace({ kind, attributes, text })}</${kind}>`
      : whole,
  )

const hash = ({ text }: InlinePart): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Hashes of what a page carries, each once. */
function hashesIn(html: string): Readonly<Record<InlinePart['kind'], ReadonlySet<string>>> {
  const found = { script: new Set<string>(), style: new Set<string>() }
  mapInline(html, (part) => {
    found[part.kind].add(hash(part))
    return ''
  })
  return found
}

/** Directives that no page's content changes; `trusted-types` names the one policy, that of the worker's address. */
const always = {
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'nep-moi',
} as const

/** Scripts in files, and what they fetch; the sound that a device has kept. */
const withFiles = { script: "'self' ", 'connect-src': "'self'", 'media-src': "'self' blob:" } as const

const written = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join(';')

/** Policy of a page, without frame-ancestors, which counts in a header alone. */
export function pagePolicy(html: string): string {
  const { script, style } = hashesIn(html)
  const file = /<script\b[^>]*\bsrc=|\bdata-script=/.test(html) ? withFiles.script : ''
  return written({
    'default-src': "'none'",
    ...((script.size > 0 || file) && { 'script-src': file + [...script].join(' ') }),
    ...(style.size > 0 && { 'style-src': [...style].join(' ') }),
    // Where scripts may come from files, workers may, too.
    ...(file ? { 'connect-src': withFiles['connect-src'] } : { 'worker-src': "'self'" }),
    ...(/<audio\b/.test(html) && { 'media-src': withFiles['media-src'] }),
    ...always,
  })
}

const tag = '<meta http-equiv="Content-Security-Policy"'
const charset = /<meta charset="?utf-8"?\s*\/?>/i

/** The page with its policy in its head, behind the character set and before all that the policy speaks of; one that has its own keeps it. */
export function withPolicy(html: string): string {
  if (html.includes(tag)) return html
  if (!charset.test(html)) throw new Error('A page without a character set has no place for its policy.')
  return html.replace(charset, (found) => `${found}${tag} content="${pagePolicy(html)}">`)
}

/** The same for a page that was changed after its policy was said. */
export const withNewPolicy = (html: string): string => withPolicy(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
