import { serveLesson } from '../frontends/serve.js'
import { findLesson } from '../library/find.js'
import { wishesOf,                                  } from './context.js'

/** `fstudy serve <name>`: ends cleanly, with exit code 0, on SIGINT and SIGTERM. */
export async function serve(context         , name        , { port, json, ...shared }                                                  )                  {
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
