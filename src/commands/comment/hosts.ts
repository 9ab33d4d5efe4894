/** The comments of one change on a host of repositories, by its interface. */
import { commentWords as say } from '../../language/interface/comment.ts'
import { PlainError } from '../../model/plain-error.ts'

export interface Comment {
  readonly id: string
  readonly body: string
  /** Written by the account that the token is of, so that nobody else's words are taken for ours. */
  readonly isOurs: boolean
}

export interface Comments {
  readonly list: () => Promise<readonly Comment[]>
  readonly add: (body: string) => Promise<unknown>
  readonly change: (id: string, body: string) => Promise<unknown>
}

type Environment = Readonly<Record<string, string | undefined>>

/** Of what a workflow's environment names; null where it is of neither host, or says too little. */
export function commentsOf(env: Environment): Comments | null {
  const number = (text: string | undefined) => (/^[1-9]\d*$/.test(text ?? '') ? text! : null)
  if (env['GITHUB_TOKEN'] && env['GITHUB_REPOSITORY'] && number(env['PR_NUMBER']))
    return onGitHub(
      env['GITHUB_API_URL'] ?? 'https://api.github.com',
      env['GITHUB_REPOSITORY'],
      number(env['PR_NUMBER'])!,
      env['GITHUB_TOKEN'],
    )
  if (env['GITLAB_TOKEN'] && env['CI_API_V4_URL'] && number(env['CI_PROJECT_ID']) && number(env['CI_MERGE_REQUEST_IID']))
    return onGitLab(env['CI_API_V4_URL'], env['CI_PROJECT_ID']!, env['CI_MERGE_REQUEST_IID']!, env['GITLAB_TOKEN'])
  return null
}

/** Workflows of GitHub write under this name. */
const bot = 'github-actions[bot]'

function onGitHub(api: string, repository: string, pull: string, token: string): Comments {
  const at = `${api}/repos/${repository}/issues`
  const ask = asker({ authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' })
  return {
    list: async () => {
      const all = (await pagesOf((page) => ask('GET', `${at}/${pull}/comments?per_page=100&page=${page}`))) as readonly GitHubComment[]
      return all.map(({ id, body, user }) => ({ id: String(id), body: body ?? '', isOurs: user?.login === bot }))
    },
    add: (body) => ask('POST', `${at}/${pull}/comments`, { body }),
    change: (id, body) => ask('PATCH', `${at}/comments/${id}`, { body }),
  }
}

interface GitHubComment {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login: string } | null
}

function onGitLab(api: string, project: string, request: string, token: string): Comments {
  const at = `${api}/projects/${project}/merge_requests/${request}/notes`
  const ask = asker({ 'private-token': token })
  return {
    list: async () => {
      const me = (await ask('GET', `${api}/user`)) as { readonly id: number }
      const all = (await pagesOf((page) => ask('GET', `${at}?per_page=100&page=${page}`))) as readonly GitLabNote[]
      return all.map(({ id, body, author }) => ({ id: String(id), body, isOurs: author.id === me.id }))
    },
    add: (body) => ask('POST', at, { body }),
    change: (id, body) => ask('PUT', `${at}/${id}`, { body }),
  }
}

interface GitLabNote {
  readonly id: number
  readonly body: string
  readonly author: { readonly id: number }
}

type Ask = (method: string, address: string, body?: unknown) => Promise<unknown>

/** Answers are JSON; what goes wrong ends in a sentence, without the token. */
function asker(headers: Readonly<Record<string, string>>): Ask {
  return async (method, address, body) => {
    let answer: Response
    try {
      answer = await fetch(address, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(30_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch {
      throw new PlainError(say.noAnswer(new URL(address).host))
    }
    if (answer.status === 401 || answer.status === 403) throw new PlainError(say.refused(new URL(address).host))
    if (!answer.ok) throw new PlainError(say.failed(new URL(address).host, answer.status))
    return (await answer.json()) as unknown
  }
}

/** Pages of a hundred until one is not full. */
async function pagesOf(ask: (page: number) => Promise<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for (let page = 1; page <= 50; page++) {
    const some = (await ask(page)) as unknown[]
    all.push(...some)
    if (some.length < 100) break
  }
  return all
}
