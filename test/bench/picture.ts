import type { Measure } from './report.js'

// The goal stands at the same place in every line, so that a bar short of it is a goal not met.
const [left, goalAt, farthest, step, top] = [490, 200, 300, 24, 44] as const
const width = left + farthest + 130

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

type Aimed = Measure & { goal: number }

function bar({ class: name, ratio, goal, met }: Aimed, i: number): string {
  const y = top + i * step
  const length = Math.max(1, Math.round(Math.min((ratio / goal) * goalAt, farthest)))
  return `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${escaped(name)}</text>
<rect x="${left}" y="${y}" width="${length}" height="15" fill="${met ? '#2f855a' : '#c05621'}"/>
<text x="${left + Math.max(length, goalAt) + 8}" y="${y + 12}">${ratio}, goal ${goal}</text>`
}

/** The measures that have a goal as a picture (SVG): a bar each, as long as the part of its goal that is reached, to one and a half times at most. */
export function pictureOf(measures: readonly Measure[]): string {
  const aimed = measures.filter((one): one is Aimed => one.goal !== null)
  const bottom = top + aimed.length * step
  const height = bottom + 12
  const x = left + goalAt
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#1a202c">
<title>How much of each goal is reached</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${left}" y="18" font-weight="bold">How many times as good as the yardstick, by the goal</text>
<text x="${x}" y="36" text-anchor="middle">goal</text>
${aimed.map(bar).join('\n')}
<line x1="${x}" x2="${x}" y1="40" y2="${bottom}" stroke="#1a202c" stroke-width="2"/>
</svg>
`
}
