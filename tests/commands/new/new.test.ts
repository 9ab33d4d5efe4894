/** `npm run new` from the outside: answers by flags or line by line, the check before anything is written, and the way back. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { planTidying } from '../../../src/edition/tidying.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { addInProcess, type Run } from '../../support/add-in-process.ts'
import { header, writeSmall } from '../../support/small-edition.ts'

/** As a process of its own, with lines to read. */
function start(dir: string, [kind = '', ...words]: readonly string[], input: string): Run {
  const command = ['src/commands/new.ts', kind, '--edition', dir, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input })
  return { status, stdout, stderr }
}

const run = (dir: string, [kind = '', ...words]: readonly string[]): Promise<Run> => addInProcess(kind, ['--edition', dir, ...words])
const flags = (answers: Readonly<Record<string, string>>): string[] =>
  Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value])
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8')

const model = { ten: 'Nuôi ong; lấy "mật"', ma_don_vi: '90001', linh_vuc: 'Chăn nuôi', tom_tat: 'Ba tổ nuôi ong.', nguon: 'bao-cao' }
const models = 'data/mo-hinh.csv'

test('without a kind, or with one that there is none of, it lists what can be added', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', 'mo-hin'], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^Không có loại “mo-hin”\. Có phải anh chị muốn gõ “mo-hinh”\?\nCách dùng: npm run new/)
})

describe('a row by flags', () => {
  test('is added in stored form, and the last addition can be taken back once', async () => {
    const dir = writeSmall()
    const before = read(dir, models)
    expect(await run(dir, ['mo-hinh', ...flags(model)])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('data/mo-hinh.csv, dòng 2'),
    })
    expect(read(dir, models)).toBe(
      `${before}nuoi-ong-lay-mat;"Nuôi ong; lấy ""mật""";;90001;;;;Chăn nuôi;;;;;;;Ba tổ nuôi ong.;;;bao-cao;cho-duyet;;;\n`,
    )
    expect(planTidying(dir).files).toEqual([])
    expect(readEdition(dir).edition!.models.map(({ code }) => code)).toEqual(['nuoi-ong-lay-mat'])
    expect(await run(dir, ['hoan-tac'])).toEqual({ status: 0, stderr: '', stdout: 'Đã bỏ data/mo-hinh.csv, dòng 2.\n' })
    expect(read(dir, models)).toBe(before)
    expect(await run(dir, ['hoan-tac'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Không có gì để bỏ/) })
  })

  test('is not taken back when somebody has changed the file since', async () => {
    const dir = writeSmall()
    await run(dir, ['mo-hinh', ...flags(model)])
    const changed = read(dir, models).replace('Ba tổ', 'Bốn tổ')
    writeFileSync(join(dir, models), changed)
    expect(await run(dir, ['hoan-tac'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/dòng 2 đã được sửa từ lúc thêm/) })
    expect(read(dir, models)).toBe(changed)
  })

  test('tells all that is wrong with its flags at once, and writes nothing', async () => {
    const dir = writeSmall()
    const before = read(dir, models)
    const wrong = await run(dir, ['mo-hinh', '--tenn', 'X', '--nguon'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toMatch(/^Không có cờ --tenn\. Có phải là --ten\?\nCờ --nguon thiếu giá trị/)
    expect(wrong.stderr).toMatch(/--ghi_chu_noi_bo +Ghi chú nội bộ/)
    const unknown = await run(dir, ['mo-hinh', ...flags({ ...model, ma_don_vi: 'suoi to', nguon: 'bao-cap', ky: '13/2024' })])
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toMatch(/--ma_don_vi: Không có mã “suoi to” trong data\/don-vi\.csv\. Gần nhất: 90001 Xã Suối Tơ/)
    expect(unknown.stderr).toMatch(/--nguon: Không có mã “bao-cap”.*bao-cao/)
    expect(unknown.stderr).toMatch(/--ky: /)
    expect(start(dir, ['mo-hinh', '--ten', 'Vườn'], '')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Còn thiếu, nên chưa ghi gì:\n +--ma_don_vi +Mã đơn vị\n +--linh_vuc +Lĩnh vực\n +--tom_tat +Tóm tắt\n +--nguon/,
      ),
    })
    expect(read(dir, models)).toBe(before)
  })

  test('is refused by the check of the whole edition before anything is written', async () => {
    const dir = writeSmall()
    const before = read(dir, 'data/chi-tieu.csv')
    const series = { ma: 'BC9', loai: 'boi-canh', nhom: 'ngheo', ten: 'Hộ nuôi ong', kieu: 'so-dem', don_vi_tinh: 'hộ' }
    const { status, stderr } = await run(dir, ['chi-tieu', ...flags({ ...series, can_duoi: '9', can_tren: '1' })])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Chưa ghi gì, vì thêm vào thì ấn bản có lỗi:\n +- data\/chi-tieu\.csv, dòng \d+: /)
    expect(read(dir, 'data/chi-tieu.csv')).toBe(before)
    expect(await run(dir, ['chi-tieu', ...flags(series)])).toMatchObject({ status: 0 })
    // Small numbers of what nobody has said to be open are kept.
    expect(readEdition(dir).edition!.indicators.find(({ code }) => code === 'BC9')).toMatchObject({ confidential: true })
    expect(await run(dir, ['chi-tieu', ...flags({ ...series, ma: 'bc9' })])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('“bc9” đã có'),
    })
  })

  test('waits where the register is not in its stored form', async () => {
    const dir = writeSmall({ [models]: `\uFEFF${header('mo-hinh')}\r\n` })
    expect(await run(dir, ['mo-hinh', ...flags(model)])).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run tidy') })
    expect(read(dir, models)).toBe(`\uFEFF${header('mo-hinh')}\r\n`)
  })

  test('goes into an edition that has errors of its own, which are counted', async () => {
    const dir = writeSmall({ 'content/so-tay/hai.mdx': '---\ntieu_de: Hai\nmo_ta: Hai.\nnguon: [khong-co]\n---\n\nHai.\n' })
    expect(await run(dir, ['mo-hinh', ...flags(model)])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('còn 1 lỗi có từ trước'),
    })
  })
})

describe('a text', () => {
  const page = { tieu_de: 'Vay vốn: “đi từng bước”', mo_ta: 'Vay vốn\nthế nào.' }
  const path = 'content/so-tay/vay-von-di-tung-buoc.mdx'

  test('is a draft that nobody reads until its marks are filled and its state is changed', async () => {
    const dir = writeSmall()
    const { status, stdout } = await run(dir, [
      'trang',
      ...flags({ ...page, tieu_de: page.tieu_de.normalize('NFD'), phu_trach: 'ban', nguon: 'bao-cao' }),
    ])
    expect(status).toBe(0)
    expect(stdout).toContain(`Đã thêm ${path}.`)
    expect(read(dir, path)).toMatch(
      /^---\ntieu_de: 'Vay vốn: “đi từng bước”'\nmo_ta: Vay vốn thế nào\.\ntrang_thai: nhap\nnguon: \[bao-cao\]\nphu_trach: ban\n---\n\n:::note/,
    )
    expect(planTidying(dir).files).toEqual([])
    const draft = readEdition(dir)
    expect(draft.findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(draft.edition!.content.map(({ slug }) => slug)).toEqual(['mot'])
    writeFileSync(join(dir, path), read(dir, path).replace('nhap', 'cho-duyet'))
    const opened = readEdition(dir).findings.filter(({ level }) => level === 'error')
    expect(opened.length).toBeGreaterThan(3)
    expect(new Set(opened.map(({ rule, file }) => `${rule} ${file}`))).toEqual(new Set([`unfinished-text ${path}`]))
  })

  test('gets no name that is taken, that no machine holds, or that the site keeps for itself', async () => {
    const dir = writeSmall()
    for (const [tep, told, code] of [
      ['mot', 'Đã có tệp content/so-tay/mot.mdx', 2],
      ['Vay Vốn', 'Gõ vay-von', 2],
      ['con', 'không đặt làm tên tệp được', 2],
      ['tai-ve', 'Chưa ghi gì, vì thêm vào thì ấn bản có lỗi', 1],
    ] as const)
      expect(await run(dir, ['trang', ...flags({ ...page, tep })])).toMatchObject({ status: code, stderr: expect.stringContaining(told) })
    expect(readEdition(dir).files).toBe(readEdition(writeSmall()).files)
  })

  test('a story asks for consent, and line by line it is answered as by flags', async () => {
    const [byLine, byFlag] = [writeSmall(), writeSmall()]
    const answers = ['Nhà mới', 'Một câu kể.', '', '90001', 'vai-tro', '', '', '', '', '', '']
    const asked = start(byLine, ['guong'], `${answers.join('\n')}\n`)
    expect(asked).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Sự đồng ý của người được kể') })
    const given = { tieu_de: 'Nhà mới', mo_ta: 'Một câu kể.', ma_don_vi: '90001' }
    expect(start(byFlag, ['guong', ...flags(given)], '')).toMatchObject({ status: 2, stderr: expect.stringContaining('--dong_y') })
    expect(await run(byFlag, ['guong', ...flags({ ...given, dong_y: 'vai-tro' })])).toMatchObject({ status: 0 })
    const made = 'content/cau-chuyen/nha-moi.mdx'
    expect(read(byLine, made)).toBe(read(byFlag, made))
    // The folder that was made for it goes with it.
    expect(await run(byLine, ['hoan-tac'])).toMatchObject({ status: 0 })
    expect(existsSync(join(byLine, 'content/cau-chuyen'))).toBe(false)
  })

  test('an answer that does not fit is asked for again, and a closed input writes nothing', () => {
    const dir = writeSmall()
    const { status, stderr } = start(dir, ['guong'], 'Nhà mới\nMột câu kể.\n\n99\n90001\n')
    expect(status).toBe(2)
    expect(stderr).toMatch(/Không có mã “99”[^]*Còn thiếu, nên chưa ghi gì:\n +--dong_y/)
    expect(existsSync(join(dir, 'content/cau-chuyen'))).toBe(false)
  })
})

test('a folder that is no edition is named', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'no-edition-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  expect(await run(dir, ['trang'])).toMatchObject({ status: 2, stderr: expect.stringContaining('thiếu content/ hoặc data/') })
})

test('a terminal that is left with Ctrl+C has written nothing', { timeout: 30_000 }, async () => {
  const dir = writeSmall()
  const child = spawn(process.execPath, ['src/commands/new.ts', 'mo-hinh', '--edition', dir], { stdio: 'pipe' })
  const ended = new Promise((done) => child.once('exit', done))
  child.stdout.on('data', (text: Buffer) => {
    if (text.includes('Tên mô hình')) child.kill('SIGINT')
  })
  await ended
  expect(read(dir, models)).toBe(`${header('mo-hinh')}\n`)
})
