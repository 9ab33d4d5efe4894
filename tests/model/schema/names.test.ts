/** What the compiler refuses: each line below a `@ts-expect-error` must not compile, and `tsc` fails when one does. */
import { expectTypeOf, test } from 'vitest'
import type { FieldReader } from '../../../src/edition/content/fields.ts'
import type { RecordReader } from '../../../src/edition/registers/record.ts'
import type { PageField } from '../../../src/model/schema/forms/page.ts'
import type { siteForm } from '../../../src/model/schema/forms/site.ts'
import { columnPositions, schemas, type Columns } from '../../../src/model/schema/tables.ts'
import type { FieldsOf, TokenOf } from '../../../src/model/schema/types.ts'
import { levels } from '../../../src/model/tokens.ts'
import type { Period, UnitLevel } from '../../../src/model/types.ts'

test('a misspelt column, or a column of another table, does not compile', () => {
  return (r: RecordReader<Columns<'chi-tieu'>>, s: RecordReader<Columns<'nguon'>>) => {
    expectTypeOf(r.text('dieu_khoan')).toEqualTypeOf<string>()
    // @ts-expect-error -- misspelt
    r.text('dieu_khoann')
    // @ts-expect-error -- a column of another table
    s.text('dieu_khoan')
    // @ts-expect-error -- a text without its English
    r.both('dieu_khoan')
  }
})

test('a column is read only as what it holds', () => {
  return (r: RecordReader<Columns<'chi-tieu'>>) => {
    expectTypeOf(r.list('co_quan')).toEqualTypeOf<readonly string[]>()
    // @ts-expect-error -- a list is no number
    r.number('co_quan')
    // @ts-expect-error -- a list is no text
    r.text('co_quan')
    // @ts-expect-error -- a token is no free text
    r.text('kieu')
    // @ts-expect-error -- not a column of yes and no
    r.yes('kieu')
  }
})

test('a required cell is never null, another may be', () => {
  return (t: RecordReader<Columns<'muc-tieu'>>, u: RecordReader<Columns<'chi-tieu'>>) => {
    expectTypeOf(t.number('gia_tri')).toEqualTypeOf<number>()
    expectTypeOf(t.number('gia_tri_den')).toEqualTypeOf<number | null>()
    expectTypeOf(t.period('tu_ky')).toEqualTypeOf<Period>()
    expectTypeOf(t.period('ky_goc')).toEqualTypeOf<Period | null>()
    expectTypeOf(u.term('cap', levels)).toEqualTypeOf<UnitLevel | null>()
  }
})

test('a token needs a term of the model', () => {
  expectTypeOf<TokenOf<Columns<'don-vi'>, 'cap'>>().toEqualTypeOf<'tinh' | 'huyen' | 'xa'>()
  return (r: RecordReader<Columns<'don-vi'>>) => {
    expectTypeOf(r.term('cap', levels)).toEqualTypeOf<UnitLevel>()
    // @ts-expect-error -- no term for xa
    r.term('cap', { tinh: 'province', huyen: 'district' })
  }
})

test('a misspelt key of front matter or of the site file does not compile', () => {
  return (page: FieldReader<PageField>, site: FieldReader<FieldsOf<typeof siteForm>>) => {
    expectTypeOf(page.text('tieu_de')).toEqualTypeOf<string>()
    expectTypeOf(site.groups('nhom')[0]?.both('ten')).toEqualTypeOf<{ readonly vi: string; readonly en: string } | undefined>()
    // @ts-expect-error -- misspelt
    page.text('tieude')
    // @ts-expect-error -- a list of codes
    page.text('nguon')
    // @ts-expect-error -- misspelt
    site.integer('so_dem_nhoo', 4)
    // @ts-expect-error -- misspelt inside a group
    site.group('ban_do')?.text('tepp')
    // @ts-expect-error -- many groups, not one
    site.group('nhom')
  }
})

test('a position is asked for by the name of a column', () => {
  const at = columnPositions(schemas['don-vi'])
  expectTypeOf(at.o_cot).toEqualTypeOf<number>()
  // @ts-expect-error -- misspelt
  expectTypeOf(at.o_cott).toBeUndefined()
})
