/**
 * A build in a bucket, by the program `aws`, also of other hosts (S3_ENDPOINT). There is no switch: what pages need comes before
 * them, and what is no more goes at the end, so that no page asks for what is not there yet.
 */
import { deployWords as say } from '../../language/interface/deploy.ts'
import { PlainError } from '../../model/plain-error.ts'
import { assetKinds, forEver } from '../../outputs/hosting/headers.ts'
import { runTool } from './run-tool.ts'

const askAgain = 'public, max-age=0, must-revalidate'

export function upload(address: string, out: string): void {
  const endpoint = process.env['S3_ENDPOINT'] ? ['--endpoint-url', process.env['S3_ENDPOINT']] : []
  const sync = (...args: readonly string[]) => {
    const ran = runTool('aws', ['s3', 'sync', `${out}/`, `${address}/`, '--only-show-errors', ...endpoint, ...args])
    if (ran.status !== 0) throw new PlainError(say.failed('aws', ran.words))
  }
  const assets = assetKinds.map((kind) => `_astro/*.${kind}`)
  const without = assets.flatMap((name) => ['--exclude', name])
  sync('--exclude', '*', ...assets.flatMap((name) => ['--include', name]), '--cache-control', forEver)
  sync(...without, '--exclude', '*.html', '--cache-control', askAgain)
  sync('--exclude', '*', '--include', '*.html', '--cache-control', askAgain)
  // Photos and pages that left go at once; style sheets and scripts stay for readers whose page is of an earlier build.
  sync('--delete', ...without, '--cache-control', askAgain)
}
