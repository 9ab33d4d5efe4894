/** `npm run schemas`: writes the published forms of all schemas into `data/schema/`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { usages } from '../language/interface/commands.ts'
import { readArguments } from './arguments.ts'
import { publishedSchemas, schemaFolder } from './schemas/published.ts'

if (readArguments(process.argv.slice(2), { usage: usages.schemas, options: {} }))
  for (const [name, text] of await publishedSchemas()) writeFileSync(join(schemaFolder, name), text)
