/** The page of the staff's forms: it holds nothing but the program, and may ask its own host and the git host, no other. */
import { formWords as say } from '../../language/interface/browser-forms.ts'
import { formsPage as address, formsProgram } from '../../model/addresses/forms.ts'
import { offeredName } from './consents.ts'
import type { GitHost } from './host.ts'

export const descriptionFile = 'mo-ta.json'
export const entryFile = 'bieu-mau.js'

/** Where the page may ask for what; the program writes its styles into the page. */
export function contentPolicy(host: GitHost | null): string {
  const rules: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob:",
    'font-src': "'self' data:",
    'connect-src': ["'self' blob: data:", ...(host ? [host.api] : [])].join(' '),
    'worker-src': "'self' blob:",
    'frame-src': 'blob:',
    'manifest-src': "'self' blob: data:",
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The text of `/quan-tri/index.html`. */
export function formsPage(host: GitHost | null): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(host)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${say.title}</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<style>
:root { color-scheme: light dark; --sui-font-family-default: system-ui, 'Segoe UI', 'Noto Sans', sans-serif !important; }
body { margin: 0; font: 1rem/1.6 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
section[data-key-path="${offeredName}"], .powered-by { display: none; }
#loi-bao { max-width: 34rem; margin: 12vh auto; padding: 0 1rem; }
#loi-bao h1 { font-size: 1.4rem; line-height: 1.3; }${host ? '' : '\n/* There is no host to sign in to. */\n.buttons > .button.secondary { display: none; }'}
</style>
</head>
<body data-pagefind-ignore>
<main id="loi-bao">
<h1>${say.title}</h1>
<noscript><p>${say.noScript}</p></noscript>
<p id="tin" hidden></p>
</main>
<script type="module" src="${formsProgram.slice(address.length)}${entryFile}"></script>
</body>
</html>
`
}
