import type { Link } from '../schemas/links.js'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const row = ({ path, summary, example }: Link) =>
  `<tr><td><a href="${escaped(example)}">${escaped(path)}</a></td><td>${escaped(summary)}</td></tr>`

const section = (tag: string, links: Link[]) =>
  `<h2>${escaped(tag)}</h2>\n<table>\n${links.map(row).join('\n')}\n</table>`

const style = `
  :root { color-scheme: light dark; --accent: #b3261e; }
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
  h1 { font-size: 2.2rem; margin: 0; letter-spacing: -.02em; } h1 span { color: var(--accent); }
  h2 { font-size: 1rem; margin: 2rem 0 .4rem; text-transform: uppercase; letter-spacing: .06em; opacity: .7; }
  p.lead { font-size: 1.15rem; margin: .4rem 0 1.4rem; }
  table { border-collapse: collapse; width: 100%; } td { padding: .35rem .8rem .35rem 0; border-top: 1px solid #8883; vertical-align: top; }
  td:first-child { width: 45%; font-family: ui-monospace, monospace; font-size: .9rem; overflow-wrap: anywhere; }
  a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
  nav a { display: inline-block; margin-right: 1.2rem; font-weight: 600; }
  @media (prefers-color-scheme: dark) { :root { --accent: #ff8a80; } }`

/** The page that people meet at `/`: what this is, and a link to try for every operation. */
export function welcome(links: Link[], version: string): string {
  const tags = [...new Set(links.map(({ tag }) => tag))]
  const sections = tags.map((tag) =>
    section(
      tag,
      links.filter((link) => link.tag === tag),
    ),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Red River</title>
<style>${style}</style>
</head>
<body>
<h1><span>Red</span> River</h1>
<p class="lead">Trade and investment figures, each with its account: where it was printed, how exact the print is, when it became known.</p>
<nav><a href="/docs">Reference and try-it</a><a href="/openapi.json">OpenAPI</a><a href="/v1/observations?format=csv">All figures as CSV</a></nav>
${sections.join('\n')}
<p><small>Version ${escaped(version)}</small></p>
</body>
</html>
`
}
