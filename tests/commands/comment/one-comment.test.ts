/** One comment, whatever stands beside it; on both hosts, as their interfaces answer. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commentsOf, type Comment, type Comments } from '../../../src/commands/comment/hosts.ts'
import { harmless, keepOne, mark } from '../../../src/commands/comment/one-comment.ts'
import { commentWords as say } from '../../../src/language/interface/comment.ts'

function memory(...given: readonly Comment[]) {
  const all = [...given]
  const comments: Comments = {
    list: () => Promise.resolve(all),
    add: (body) => Promise.resolve(void all.push({ id: String(all.length), body, isOurs: true })),
    change: (id, body) =>
      Promise.resolve(
        void all.splice(
          all.findIndex((one) => one.id === id),
          1,
          { id, body, isOurs: true },
        ),
      ),
  }
  return { all, comments }
}

test('is added once, changed after that, and left where it says so already', async () => {
  const { all, comments } = memory({ id: '0', body: 'Của người khác', isOurs: false })
  expect([await keepOne(comments, 'một'), await keepOne(comments, 'hai'), await keepOne(comments, 'hai')]).toEqual([
    'added',
    'changed',
    'same',
  ])
  expect(all.map(({ body }) => body)).toEqual(['Của người khác', `${mark}\nhai`])
})

test('is never one of somebody else who wrote the mark', async () => {
  const { all, comments } = memory({ id: '0', body: `${mark}\nlừa`, isOurs: false })
  expect(await keepOne(comments, 'một')).toBe('added')
  expect(all).toHaveLength(2)
})

test('calls nobody, hides nothing and leads nowhere', () => {
  expect(harmless('@ai <!-- x --> <img src=x> ![a](https://x.example) [b](https://y.example) | 1 < 2 |')).toBe(
    '&#64;ai &lt;!-- x --> &lt;img src=x> \\![a] (https://x.example) [b] (https://y.example) | 1 < 2 |',
  )
  expect(harmless('x'.repeat(100_000)).length).toBeLessThan(65_536)
})

describe('on a host', () => {
  async function host(answer: (method: string, path: string, body: string) => { status?: number; json: unknown }) {
    const seen: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => (body += String(part)))
      request.on('end', () => {
        seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? String(request.headers['private-token'])}`)
        const { status = 200, json } = answer(request.method!, request.url!, body)
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    return { seen, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
  const gitHub = (address: string) =>
    commentsOf({ GITHUB_API_URL: address, GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'xa/trang', PR_NUMBER: '7' })!

  test('GitHub: the comment of its workflows is found behind a hundred others', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id, body: `${mark} của người lạ`, user: { login: 'ai-do' } }))
    const { seen, address } = await host((method, path) => ({
      json:
        method !== 'GET'
          ? {}
          : path.endsWith('page=1')
            ? others
            : [{ id: 500, body: `${mark}\ncũ`, user: { login: 'github-actions[bot]' } }],
    }))
    expect(await keepOne(gitHub(address), 'mới')).toBe('changed')
    expect(seen.at(-1)).toBe('PATCH /repos/xa/trang/issues/comments/500 Bearer t')
  })
  test('GitLab: the note of the account of the token', async () => {
    const { seen, address } = await host((method, path) => ({
      json:
        path === '/user'
          ? { id: 3 }
          : method === 'GET'
            ? [
                { id: 9, body: `${mark}\ncũ`, author: { id: 4 } },
                { id: 10, body: `${mark}\ncũ`, author: { id: 3 } },
              ]
            : {},
    }))
    const comments = commentsOf({ CI_API_V4_URL: address, GITLAB_TOKEN: 't', CI_PROJECT_ID: '5', CI_MERGE_REQUEST_IID: '6' })!
    expect(await keepOne(comments, 'mới')).toBe('changed')
    expect(seen.at(-1)).toBe('PUT /projects/5/merge_requests/6/notes/10 t')
  })
  test.each([
    [403, say.refused('HOST')],
    [500, say.failed('HOST', 500)],
  ])('an answer %i is a sentence without the token', async (status, sentence) => {
    const { address } = await host(() => ({ status, json: {} }))
    await expect(keepOne(gitHub(address), 'mới')).rejects.toThrow(sentence.replace('HOST', new URL(address).host))
  })
  test('no answer is a sentence', async () =>
    await expect(keepOne(gitHub('http://127.0.0.1:9'), 'mới')).rejects.toThrow(say.noAnswer('127.0.0.1:9')))
  test.each<Record<string, string>>([
    {},
    { GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'xa/trang' },
    { GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'xa/trang', PR_NUMBER: '7; x' },
    { GITHUB_REPOSITORY: 'xa/trang', PR_NUMBER: '7' },
    { CI_API_V4_URL: 'https://x.example', CI_PROJECT_ID: '5', CI_MERGE_REQUEST_IID: '6' },
  ])('%j is no place to comment', (env) => expect(commentsOf(env)).toBeNull())
})
