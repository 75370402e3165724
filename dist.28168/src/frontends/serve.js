                                           
                                                  
import { resolveForLessons } from '../library/resolver.js'
import { loadLesson } from '../library/load.js'
import { openStage } from '../stage/stage.js'
import { makesApp } from '../stage/server.js'
import { isOwn } from '../host/paths.js'
import { Problem } from '../words/problem.js'
                                          

/** Keeps a lesson's server up, seeded, until the host stops. `ready` is told its URL once it answers. */
export async function serveLesson(found       , host      , { database }        , port        , ready                       )                {
  if (!isOwn(found.folder)) resolveForLessons(found.folder)
  const { lesson, mistakes } = await loadLesson(found)
  const [mistake] = mistakes
  if (!lesson) throw new Problem('author', (w) => `${mistake?.file}: ${mistake?.tell(w)}`)
  const app = await lesson.definition.app?.()
  if (!makesApp(app)) throw new Problem('usage', (w) => w.lessonNoServer({ name: found.name }))
  const seed = await lesson.definition.seed?.()
  const stage = openStage({
    app,
    ...(seed && { seed: (db         ) => seed.seed(db) }),
    database,
    name: `fstudy_${process.pid}_serve`,
    time: 'real',
    random: 'secure',
    port,
    emit: () => Promise.resolve(),
  })
  try {
    ready(await stage.url())
    if (!host.stop.aborted) await new Promise((resolve) => host.stop.addEventListener('abort', resolve, { once: true }))
  } finally {
    await stage.close()
  }
}
