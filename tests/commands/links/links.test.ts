import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { askAll } from '../../../src/commands/links/ask-all.ts'
import { outerLinks } from '../../../src/commands/links/outer-links.ts'
import { linkWords as say } from '../../../src/language/interface/links.ts'

test('addresses of others are found once each, with the pages that lead to them', () => {
  const html =
    '<a href="https://a.example/x#1"></a><a href="https://a.example/x#2"></a><a href="/so-tay/"></a><a href="https://minh.example/y"></a><a href="mailto:a@b.example"></a><img src="https://c.example/z">'
  expect([
    ...outerLinks(
      [
        { name: 'index.html', html },
        { name: 'hai.html', html },
      ],
      'https://minh.example',
    ),
  ]).toEqual([['https://a.example/x', ['index.html', 'hai.html']]])
})

test('what is gone is told apart from who does not answer, and from who lets no program in', async () => {
  let flaky = 0
  const server = createServer(({ url }, response) => {
    const status = url === '/flaky' && flaky++ > 0 ? 200 : ({ '/gone': 404, '/guarded': 403, '/broken': 500, '/flaky': 503 }[url!] ?? 200)
    response.writeHead(status).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  const asked = [at('/'), at('/gone'), at('/guarded'), at('/broken'), at('/flaky'), 'http://127.0.0.1:9/']
  const answers = await askAll(asked)
  expect(answers.map(({ problem }) => problem)).toEqual([null, 'gone', null, 500, null, 'no-answer'])
  expect(answers.map(({ address }) => address)).toEqual(asked)
})

test('the report names what is dead with its pages, and says what to do', () => {
  expect(say.report(7, [])).toBe('Đã hỏi 7 địa chỉ của nơi khác: đều còn.')
  const pages = Array.from({ length: 7 }, (_, i) => `${i}.html`)
  expect(
    say
      .report(7, [{ address: 'https://a.example/x', problem: 'gone', pages }])
      .split('\n')
      .slice(1),
  ).toEqual([
    'Tìm địa chỉ mới rồi sửa ở data/nguon.csv hoặc trong bài; không còn ở đâu nữa thì ghi điều ấy ở ghi chú của nguồn.',
    '',
    '- <https://a.example/x>: trang không còn ở đó. Dẫn ở: 0.html, 1.html, 2.html, 3.html, 4.html, và 2 trang nữa.',
  ])
})
