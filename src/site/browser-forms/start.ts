/** Starts the staff's forms in a browser: their formats, their blocks, and the program itself. */
import type Program from '@sveltia/cms'
import { asideWords, componentWords, formWords as say } from '../../language/interface/browser-forms.ts'
import { momentAt } from '../../model/moment.ts'
import { pageForm } from '../../model/schema/forms/page.ts'
import { editorBlocks, innerName, patternOf, propsOf, textOfBlock } from '../../outputs/browser-forms/components.ts'
import type { BrowserForms } from '../../outputs/browser-forms/config.ts'
import { consentsTable, withOffered } from '../../outputs/browser-forms/consents.ts'
import { pageFormat, pageFormatName } from '../../outputs/browser-forms/page-format.ts'
import { descriptionFile } from '../../outputs/browser-forms/page.ts'
import { FormatError, formatNameOf, tableFormat, type FileFormat } from '../../outputs/browser-forms/table-format.ts'

/** Where the program keeps what its user chose. */
const preferences = 'sveltia-cms.prefs'
const isOwnMachine = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname)

function tell(text: string): void {
  const place = document.getElementById('tin')
  if (!place) return
  place.textContent = text
  place.hidden = false
}

/** The forms speak Vietnamese, whatever the browser speaks, and offer no other language; the program looks for this when it is loaded. */
function inVietnamese(): void {
  Object.defineProperties(navigator, { language: { value: 'vi' }, languages: { value: ['vi'] } })
  const known: unknown = JSON.parse(localStorage.getItem(preferences) ?? '{}')
  localStorage.setItem(preferences, JSON.stringify({ ...(known as object), locale: 'vi' }))
}

/** The program shows what a format throws. */
const spoken = <Content>({ fromFile, toFile }: FileFormat<Content>): FileFormat<Content> => ({
  toFile,
  fromFile: (text) => {
    try {
      return fromFile(text)
    } catch (error) {
      throw error instanceof FormatError ? new Error(say.header(error.header.join(', ')), { cause: error }) : error
    }
  },
})

const words: Readonly<Record<string, string>> = { ...componentWords, ...asideWords }

function registerBlocks(program: typeof Program, fields: BrowserForms['blocks']): void {
  for (const block of editorBlocks) {
    program.registerEditorComponent({
      id: block.id,
      label: words[block.id] ?? block.id,
      icon: block.form === 'aside' ? 'sticky_note_2' : 'widgets',
      mode: block.form === 'alone' || block.form === 'words' ? 'dialog' : 'block',
      collapsed: true,
      summary:
        block.form === 'words'
          ? `{{${innerName}}}`
          : block.attributes.map((name) => `{{${name}}}`).join(' · ') || (words[block.id] ?? block.id),
      fields: [...(fields[block.id] ?? [])],
      pattern: patternOf(block),
      fromBlock: (match) => propsOf(block, match),
      toBlock: (props) => textOfBlock(block, props),
      // There is no preview beside the form.
      toPreview: () => '',
    })
  }
}

async function start(): Promise<void> {
  const answer = await fetch(new URL(descriptionFile, import.meta.url))
  const { config, tables, blocks, host } = (await answer.json()) as BrowserForms
  if (!host && !isOwnMachine) {
    tell(say.localOnly)
    return
  }
  inVietnamese()
  const { default: program } = await import('@sveltia/cms')
  const { day } = momentAt(Date.now())
  for (const [name, layout] of Object.entries(tables)) {
    const format = tableFormat(layout)
    program.registerCustomFormat(name, 'csv', spoken(name === formatNameOf(consentsTable) ? withOffered(format, day) : format))
  }
  program.registerCustomFormat(pageFormatName, 'mdx', pageFormat(pageForm.fields))
  registerBlocks(program, blocks)
  await program.init({ config })
  document.getElementById('loi-bao')?.remove()
}

tell(say.starting)
start().catch((error: unknown) => {
  tell(say.broken)
  throw error
})
