/** Which forms of consent a text may choose: those that hold on the day, and none of it is written. */
import { expect, test } from 'vitest'
import { schemas } from '../../../src/model/schema/tables.ts'
import { offeredName, withOffered } from '../../../src/outputs/browser-forms/consents.ts'
import { tableFormat } from '../../../src/outputs/browser-forms/table-format.ts'
import { consentForm } from '../../support/consent-form.ts'
import type { Cells } from '../../support/small-edition.ts'

const columns = schemas['dong-y'].fields.map(({ name }) => ({ name }))
const table = (...rows: readonly Cells[]) => {
  const lines = rows.map((row) => columns.map(({ name }) => consentForm(row)[name] ?? '').join(';'))
  return [columns.map(({ name }) => name).join(';'), ...lines].join('\n')
}
const day = '2026-06-30'
const format = withOffered(tableFormat({ columns }), day)
const offered = (row: Cells) => {
  const { [offeredName]: list } = format.fromFile(table(row)) as { [offeredName]?: readonly { so: string; phieu?: string }[] }
  return list!.map(({ so }) => so)
}
const none = ['khong-nhan-dien', 'vai-tro']

test.each<[string, Cells, boolean]>([
  ['one that holds through this day', {}, true],
  ['one that ended yesterday', { den_ngay: '29/06/2026' }, false],
  ['one that begins tomorrow', { cho_ngay: '01/07/2026', den_ngay: '31/12/2027' }, false],
  ['one withdrawn today', { rut_ngay: '30/06/2026' }, false],
  ['one withdrawn from tomorrow', { rut_ngay: '01/07/2026' }, true],
  ['one with a withdrawal that cannot be read', { rut_ngay: 'đã rút' }, false],
  ['one without a last day', { den_ngay: '' }, false],
  ['one with a day that cannot be read', { cho_ngay: '1/2/2025' }, false],
])('%s', (_, row, holds) => expect(offered(row)).toEqual(holds ? [...none, 'PH-1/2025'] : none))

test('the register is written without what was offered', () => {
  const text = table({}, { so_phieu: 'PH-2/2025', rut_ngay: '01/03/2026' })
  expect(format.toFile(format.fromFile(text))).toBe(text)
})
