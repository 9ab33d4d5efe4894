/** Every name by which a finding may point at a cell or a key. */
import type { PageKey } from './forms/page.ts'
import type { PaperFormKey } from './forms/paper-forms.ts'
import type { SearchKey } from './forms/search.ts'
import type { SiteKey } from './forms/site.ts'
import type { ColumnName, TableName } from './tables.ts'

export type RecordField = ColumnName<TableName> | PageKey | SiteKey | SearchKey | PaperFormKey
