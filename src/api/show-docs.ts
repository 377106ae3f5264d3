import { endpoints, type Endpoint } from './contract.ts'

/**
 * A page that lists the API, without scripts, so that it works under the console's policy and without a
 * network. Tools read the OpenAPI document instead.
 */
export function showDocs(): string {
  const groups = Map.groupBy(
    Object.entries<Endpoint>(endpoints),
    ([, { path }]) => /^\/api\/(\w+)/.exec(path)?.[1] ?? 'process',
  )
  const sections = [...groups].map(
    ([group, members]) => `<h2 id="${group}">${group}</h2>
<table><thead><tr><th>Request<th>What it does<th>Role</thead><tbody>
${members.map(([, endpoint]) => row(endpoint)).join('\n')}
</tbody></table>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Breakwater API</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8885 }
th:first-child, td:first-child { width: 44% }
td code { overflow-wrap: anywhere }
pre { overflow-x: auto; padding: .75rem; border: 1px solid #8885 }
</style></head><body><main>
<h1>Breakwater API</h1>
<p>The machine-readable description is <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1): import
it into your API client for every shape. Send an API token, made in the console, as
<code>Authorization: Bearer bwt_…</code>. A refusal is JSON: <code>{"error": {"code", "message", "help"}}</code>.</p>
<pre><code>curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/pdf" \\
  --data-binary @report.pdf "$BREAKWATER/api/reports"</code></pre>
${sections.join('\n')}
</main></body></html>
`
}

const row = ({ method, path, summary, permission, query }: Endpoint): string => {
  const names = query === undefined ? [] : Object.keys(query.shape)
  const asked = names.length === 0 ? '' : `<br><small>?${names.join(' &amp; ')}</small>`
  return `<tr><td><code>${method.toUpperCase()} ${path}</code>${asked}<td>${escape(summary)}<td>${permission}</tr>`
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`)
