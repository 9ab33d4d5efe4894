/** A clone of an edition's repository inside a browser: the folder that the forms would ask for, in the browser's own file system. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Page } from 'playwright-core'

/** Files of an edition by path, `/` between folders. */
function editionFiles(dir: string): Map<string, Buffer> {
  const below = ['content', 'data'].flatMap((top) => readdirSync(join(dir, top), { recursive: true, withFileTypes: true }))
  const paths = below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(dir, path).split(sep).join('/'), readFileSync(path)]))
}

/** Puts a copy of the edition there, and lets the page find it where a person would choose a folder. */
export async function putClone(page: Page, dir: string): Promise<void> {
  const files = [...editionFiles(dir)].map(([path, bytes]) => [path, bytes.toString('base64')] as const)
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    const put = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
      const parts = path.split('/')
      let folder = root
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
      const file = await folder.getFileHandle(parts.at(-1)!, { create: true })
      const stream = await file.createWritable()
      await stream.write(bytes)
      await stream.close()
    }
    await put('.git/HEAD', new TextEncoder().encode('ref: refs/heads/main\n'))
    for (const [path, text] of all)
      await put(
        path,
        Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      )
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) })
  }, files)
}

/** All files of the clone as they stand, without Git's. */
export async function readClone(page: Page): Promise<Map<string, string>> {
  const all = await page.evaluate(async () => {
    const found: [string, string][] = []
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      const entries = folder as unknown as AsyncIterable<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>
      for await (const [name, handle] of entries) {
        if (name === '.git') continue
        if (handle.kind === 'directory') await walk(handle, `${at}${name}/`)
        else found.push([`${at}${name}`, await (await handle.getFile()).text()])
      }
    }
    await walk(await navigator.storage.getDirectory(), '')
    return found
  })
  return new Map(all)
}
