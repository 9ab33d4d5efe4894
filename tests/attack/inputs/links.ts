/** Addresses of sources, and series that are computed from others. */
import { csv } from '../../support/small-edition.ts'
import { registerRows, type Files } from '../base.ts'
import { registered, type Input, type Verdict } from './input.ts'

const stop = (why: string): Verdict => ({ want: 'error', why })
const squares = {
  'BC30|970|2021|': '||2.900298',
  'BC30|970|2022|': '||3.940225',
  'BC30|970|2023|': '||4.843559',
  'BC30|970|2024|': '||5.711279',
  'BC30|90001|2023|': '||10.427517',
}
const shares = {
  'BC30|970|2021|': '||2801.477833',
  'BC30|970|2022|': '||3438.02',
  'BC30|970|2023|': '||4160.628706',
  'BC30|970|2024|': '||4805.944615',
}
/** Money by people, year by year, as a pocket calculator gives it. */
const means = {
  'BC30|970|2021|': '16450|28950|0.568221',
  'BC30|970|2022|': '17320|29310|0.590925',
  'BC30|970|2023|': '18905|29795|0.634502',
  'BC30|970|2024|': '20110|30120|0.667663',
}
const address = (verdict: Verdict, list: readonly string[]) =>
  list.map((dia_chi) =>
    registered('nguon', { dia_chi }, { ...verdict, ...(verdict.want === 'error' ? { at: { line: 2, field: 'dia_chi' } } : {}) }),
  )
const derived = (cong_thuc: string, kieu: string, don_vi_tinh: string): Files => ({
  'data/chi-tieu.csv': csv('chi-tieu', [
    ...registerRows['chi-tieu'],
    { ma: 'BC30', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tính ra', kieu, don_vi_tinh, cong_thuc },
  ]),
})
const formula = (name: string, verdict: Verdict, cong_thuc: string, kieu: string, don_vi_tinh: string): Input => ({
  ...verdict,
  name: `${cong_thuc} as ${don_vi_tinh}, ${name}: ${verdict.why}`,
  change: derived(cong_thuc, kieu, don_vi_tinh),
})

export const linkInputs: readonly Input[] = [
  ...address(stop('an address is http(s) with a host, and one'), [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///C:/bao-cao.pdf',
    'vbscript:x',
    'https://',
    'http:///a',
    'https:// vi-du.example',
    'www.vi-du.example',
    'vi-du.example/a',
    '/bao-cao.pdf',
    '//vi-du.example',
    'https://vi-du.example https://khac.example',
    'https://vi-du.example|https://khac.example',
    'https://ai:mat-khau@vi-du.example',
    'ftp://vi-du.example/a',
    'htp://vi-du.example',
    'https//vi-du.example',
    'https:/vi-du.example',
    'https:\\\\vi-du.example',
    'C:\\bao-cao.docx',
    'mailto:a@vi-du.example',
    'ｈttps://vi-du.example',
    'Công báo số 5',
  ]),
  ...address({ want: 'clean', why: 'a sound address' }, [
    '',
    'https://vi-du.example/a?b=1&c=%C4%91#d',
    'http://vi-du.example:8080/',
    'https://xn--bnh-qla.example/',
    'https://báo.example/đường-dẫn/',
  ]),
  formula(
    'households times per cent',
    { want: ['error', 'warning'], why: 'a hundred times too large, or no whole households', at: { anywhere: true } },
    'BC11 * CT2',
    'so-dem',
    'người',
  ),
  formula(
    'a share of a share',
    { want: 'clean', why: 'scaled once: 17,03% of 17,03% is 2,9%', published: squares },
    'CT2 * CT2',
    'ty-le',
    '%',
  ),
  formula(
    'a share of money',
    { want: 'clean', why: 'scaled once: 17,03% of 16.450 is 2.801', published: shares },
    'BC10 * CT2',
    'so-do',
    'triệu đồng',
  ),
  formula('money by people', { want: 'clean', why: 'a mean', published: means }, 'BC10 / BC11', 'so-do', 'triệu đồng/người'),
  formula('of itself', stop('a circle'), 'BC30 / BC11', 'so-do', 'x'),
  formula('of nothing', stop('unknown'), 'BC10 / BC99', 'so-do', 'x'),
  formula('with a plus', stop('no formula of ours'), 'BC10 + BC11', 'so-do', 'x'),
  formula('with a number', stop('no formula of ours'), 'BC10 * 100', 'so-do', 'x'),
  formula('of Excel', stop('no formula'), '=BC10/BC11', 'so-do', 'x'),
  formula('with ÷', stop('no formula of ours'), 'BC10 ÷ BC11', 'so-do', 'x'),
]
