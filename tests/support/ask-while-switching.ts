/** Run as a program: readers who ask for a page and, a moment later, for what it is made of, until the input ends. Prints what they met as JSON. */
const [base = '', readers = '16'] = process.argv.slice(2)
const met = { asked: 0, failed: 0, missing: 0, mixed: 0, stamps: new Set<string>() }
let isOver = false
process.stdin.on('end', () => (isOver = true)).resume()

async function get(path: string): Promise<string | null> {
  met.asked++
  try {
    const answer = await fetch(`${base}${path}`)
    const text = await answer.text()
    if (answer.status === 200) return text
    met.missing++
  } catch {
    met.failed++
  }
  return null
}

async function reader(): Promise<void> {
  while (!isOver) {
    const page = await get('/')
    if (page === null) continue
    const [, stamp = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? []
    met.stamps.add(stamp)
    const isWhole = page.endsWith('</html>') && page.includes(`/${stamp}.css`) && page.includes(`/${stamp}.js`)
    await new Promise((done) => setTimeout(done, Math.random() * 60))
    const [css, js] = [await get(`/_astro/${stamp}.css`), await get(`/_astro/${stamp}.js`)]
    if (!isWhole || (css !== null && css !== `/*${stamp}*/`) || (js !== null && js !== `//${stamp}`)) met.mixed++
  }
}

await Promise.all(Array.from({ length: Number(readers) }, reader))
process.stdout.write(JSON.stringify({ ...met, stamps: met.stamps.size }))

export {}
