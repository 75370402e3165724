import { serveLesson } from '../frontends/serve.ts'
import { findLesson } from '../library/find.ts'
import { wishesOf, type Context, type SharedOptions } from './context.ts'

/** `fstudy serve <name>`: ends cleanly, with exit code 0, on SIGINT and SIGTERM. */
export async function serve(
  context: Context,
  name: string,
  { port, json, ...shared }: SharedOptions & { port: number; json?: boolean },
): Promise<number> {
  const { host, words } = context
  const found = findLesson(name, host.env, host.cwd)
  await serveLesson(found, host, wishesOf(context, shared), port, (url) => {
    if (json) host.output.write(`${JSON.stringify({ lesson: found.id, url })}\n`)
    else {
      host.output.write(`${found.name}  ${url}\n`)
      host.error.write(`${words.serveStop}\n`)
    }
  })
  return 0
}
