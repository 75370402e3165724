export interface TapPoint {
  readonly ok: boolean
  readonly number: number
  readonly name: string
  readonly yaml: string[]
}

/** Reads TAP 14 by the letter: throws at a line that is neither a point, a plan, a comment nor diagnostics. */
export function parseTap(text: string): { plan: number; points: TapPoint[]; comments: string[] } {
  const [version, ...lines] = text.split('\n').slice(0, -1)
  if (version !== 'TAP version 14') throw new Error(`no version: ${version}`)
  const points: TapPoint[] = []
  const comments: string[] = []
  let plan: number | undefined
  let inYaml = false
  for (const line of lines) {
    const point = /^(not )?ok (\d+) - ((?:[^#\\]|\\.)*)$/.exec(line)
    if (inYaml && line === '  ...') inYaml = false
    else if (inYaml && line.startsWith('  ')) points.at(-1)?.yaml.push(line.slice(2))
    else if (!inYaml && line === '  ---' && points.length > 0) inYaml = true
    else if (point)
      points.push({
        ok: !point[1],
        number: Number(point[2]),
        name: (point[3] ?? '').replaceAll(/\\(.)/g, '$1'),
        yaml: [],
      })
    else if (/^1\.\.\d+$/.test(line) && plan === undefined) plan = Number(line.slice(3))
    else if (line.startsWith('# ')) comments.push(line.slice(2))
    else throw new Error(`not TAP: ${line}`)
  }
  if (plan === undefined || inYaml) throw new Error('unfinished')
  return { plan, points, comments }
}
