/** `npm start`, second half: serves the built site on this machine. */
import { preview } from 'astro'
import { resolve } from 'node:path'
import { commandWords } from '../language/interface/commands.ts'
import { folderSize } from './folder-size.ts'
import { print } from './output.ts'

const port = Number(process.env['PORT'] || 4321)
const server = await preview({ root: '.', logLevel: 'error', server: { port, host: 'localhost' } })
const { pages, bytes } = folderSize(resolve(process.env['OUT_DIR'] || 'dist'))
const base = (process.env['BASE_PATH'] || '/').replace(/\/*$/, '/')
print(commandWords('vi').served(`http://localhost:${server.port}${base}`, pages, (bytes / 1e6).toFixed(1)))
