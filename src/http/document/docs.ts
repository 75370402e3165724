import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Express, Response } from 'express'
import { type Info, openapi } from './openapi.ts'

interface DocsOptions {
  /** Where the document is: `/openapi.json`. */
  readonly openapiUrl?: string
  /** Where the page is: `/docs`. */
  readonly docsUrl?: string
}

/** Swagger UI's files: `dist/swagger-ui` as seen from `dist/lib` or `src/http/document`, or, before a build, where they come from. */
function swaggerFolder(): string {
  const folders = ['../swagger-ui', '../../../dist/swagger-ui', '../../../node_modules/swagger-ui-dist'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = folders.find((folder) => existsSync(folder))
  if (found === undefined)
    throw new Error(`Swagger UI is not there: ${folders.join(', ')}. \`npm run build\` puts it there.`)
  return found
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (title: string, openapiUrl: string, assets: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)} - Swagger UI</title>
<link rel="stylesheet" href="${escape(assets)}/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="swagger-ui"></div>
<script src="${escape(assets)}/swagger-ui-bundle.js"></script>
<script>
SwaggerUIBundle({ url: ${JSON.stringify(openapiUrl).replaceAll('<', '\\u003c')}, dom_id: '#swagger-ui', deepLinking: true })
</script>
</body>
</html>
`

/** Serves an app's OpenAPI document, made at the first request for it, and a page that shows it without any other server. */
export function serveDocs(
  app: Express,
  info: Info,
  { openapiUrl = '/openapi.json', docsUrl = '/docs' }: DocsOptions = {},
): void {
  let document: object | undefined
  const folder = swaggerFolder()
  const get = (path: string, answer: (response: Response, base: string) => void) => {
    const route = app.route(path)
    route.get(({ baseUrl }, response) => answer(response, baseUrl))
    route.head(({ baseUrl }, response) => answer(response, baseUrl))
  }
  get(openapiUrl, (response) => response.json((document ??= openapi(app, info))))
  get(docsUrl, (response, base) => response.type('html').send(page(info.title, base + openapiUrl, base + docsUrl)))
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    get(`${docsUrl}/${name}`, (response) => response.sendFile(name, { root: folder }))
}
