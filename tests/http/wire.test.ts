import { expect, test } from 'vitest'
import { replay } from '../replay.ts'
import { createApp as appConfig } from './apps/app-config.ts'
import { lessons, withApp } from './lessons.ts'

test.each([...lessons, ['app-config', appConfig, 17] as const])(
  '%s answers as recorded',
  async (name, createApp, count) => {
    expect(await withApp(createApp, (app) => replay(app, name))).toEqual({ sent: count, different: [] })
  },
)

const alwaysTheSame = new Set(['hello', 'install'])

test.each(lessons.filter(([name]) => !alwaysTheSame.has(name)))(
  '%s answers random requests as FastAPI did',
  async (name, createApp) => {
    const { sent, different } = await withApp(createApp, (app) => replay(app, name, 'random'))
    expect(different).toEqual([])
    expect(sent).toBeGreaterThan(20)
  },
)
