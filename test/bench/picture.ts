import type { Measure } from './report.js'

const [left, right, step, top] = [330, 300, 22, 30] as const
const width = left + right + 60

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const across = (ratio: number) => left + Math.round(Math.min(ratio, 1) * right)

function bar({ class: question, yardstick_name: name, ratio, goal, met }: Measure, i: number): string {
  const y = top + i * step
  const colour = met === null ? '#8a94a6' : met ? '#2f855a' : '#c05621'
  const mark =
    goal === null
      ? ''
      : `<line x1="${across(goal)}" x2="${across(goal)}" y1="${y - 2}" y2="${y + 16}" stroke="#1a202c" stroke-width="2"/>`
  return `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${escaped(`${question}: ${name}`)}</text>
<rect x="${left}" y="${y}" width="${Math.max(1, across(ratio) - left)}" height="14" fill="${colour}"/>${mark}
<text x="${across(ratio) + 6}" y="${y + 12}">${ratio}</text>`
}

/** The measures as a picture (SVG): a bar a yardstick, as long as the part of it that ours reaches; a line where the goal is. */
export function pictureOf(measures: readonly Measure[]): string {
  const height = top + measures.length * step + 10
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">
<title>What is answered a second, as part of each yardstick</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${left}" y="16" font-weight="bold">ours, as part of the yardstick</text>
${measures.map(bar).join('\n')}
</svg>
`
}
