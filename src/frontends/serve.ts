import type { Host } from '../host/host.ts'
import type { Found } from '../library/catalog.ts'
import { resolveForLessons } from '../library/resolver.ts'
import { loadLesson } from '../library/load.ts'
import { databaseOf } from '../play/run.ts'
import { openStage } from '../stage/stage.ts'
import { makesApp } from '../stage/server.ts'
import { isOwn } from '../host/paths.ts'
import { Problem } from '../words/problem.ts'
import type { Wishes } from './playing.ts'

/** Keeps a lesson's server up, seeded, until the host stops. `ready` is told its URL once it answers. */
export async function serveLesson(
  found: Found,
  host: Host,
  { database, language }: Wishes,
  port: number,
  ready: (url: string) => void,
): Promise<void> {
  if (!isOwn(found.folder)) resolveForLessons(found.folder)
  const { lesson, mistakes } = await loadLesson(found)
  const [mistake] = mistakes
  if (!lesson) throw new Problem('author', (w) => `${mistake?.file}: ${mistake?.tell(w)}`)
  const app = await lesson.definition.app?.()
  if (!makesApp(app)) throw new Problem('usage', (w) => w.lessonNoServer({ name: found.name }))
  const stage = openStage({
    app,
    openDatabase: await databaseOf(lesson, database, `fstudy_${process.pid}_serve`),
    language,
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
