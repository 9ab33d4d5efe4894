/** LibreOffice without a window: files opened and saved as a clerk does who changes nothing, in the language of a machine. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** True where its spreadsheet is installed, not only its word processor. */
export const hasSpreadsheet = (): boolean => {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, 'soffice'))
  const program = found.find((path) => existsSync(path))
  return (
    program !== undefined && existsSync(join(dirname(realpathSync(program)), 'libsclo.so')) && !spawnSync('soffice', ['--version']).error
  )
}

const settings = (language: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item>
</oor:items>`

/** Semicolons, quotation marks where needed, UTF-8, from the first line: as its dialogue proposes, dates left alone on opening, saved as shown. */
const csv = { open: 'CSV:59,34,76,1,,0,false,false', save: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true' }

/** Opens files and saves each as `format` into a folder, which goes with the process's own. One start of the program for all. */
export function saveInOffice(files: readonly string[], language: 'vi-VN' | 'en-US', format: 'csv' | 'xlsx' | 'pdf'): string {
  const dir = mkdtempSync(join(tmpdir(), 'office-'))
  const home = join(dir, 'home')
  try {
    mkdirSync(join(home, 'user'), { recursive: true })
    writeFileSync(join(home, 'user', 'registrymodifications.xcu'), settings(language))
    const filter = format === 'csv' ? [`--infilter=${csv.open}`, '--convert-to', csv.save] : ['--convert-to', format]
    execFileSync('soffice', [`-env:UserInstallation=file://${home}`, '--headless', ...filter, '--outdir', join(dir, 'saved'), ...files], {
      stdio: 'ignore',
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  return join(dir, 'saved')
}
