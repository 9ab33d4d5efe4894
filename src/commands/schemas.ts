/** `npm run schemas`: writes the published forms of all schemas into `data/schema/`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchemas, schemaFolder } from './schemas/published.ts'

for (const [name, text] of await publishedSchemas()) writeFileSync(join(schemaFolder, name), text)
