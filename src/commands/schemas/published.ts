/** The schemas as they are published in `data/schema/`: written from the one source, laid out as the house lays out JSON. */
import { format, resolveConfig } from 'prettier'
import { components } from '../../model/schema/components.ts'
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import { pageForm } from '../../model/schema/forms/page.ts'
import { paperForms } from '../../model/schema/forms/paper-forms.ts'
import { searchForm } from '../../model/schema/forms/search.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { TableSchema } from '../../model/schema/types.ts'

export const schemaFolder = 'data/schema'

/** Frictionless Table Schema; a blank cell is a missing value. */
function tableFile({ name, path, title, titleEn, description, ...rest }: TableSchema): object {
  const $schema = 'https://specs.frictionlessdata.io/schemas/table-schema.json'
  return { $schema, name, path, title, titleEn, description, missingValues: [''], ...rest }
}

/** File name → text. Tables are Table Schemas; the YAML forms have the same list of fields, with groups and aliases. */
export async function publishedSchemas(): Promise<ReadonlyMap<string, string>> {
  const files: readonly object[] = [
    ...Object.values(schemas).map(tableFile),
    { ...pageForm, folders: contentFolders, components },
    siteForm,
    searchForm,
    paperForms,
  ]
  const names = [...Object.keys(schemas), pageForm.name, siteForm.name, searchForm.name, paperForms.name]
  const options = { ...(await resolveConfig(`${schemaFolder}/so-lieu.json`)), parser: 'json' }
  const texts = await Promise.all(files.map((file) => format(JSON.stringify(file, null, 2), options)))
  return new Map(names.map((name, i) => [`${name}.json`, texts[i] ?? '']))
}
