// fails not-parsed: a JSON parser stands in front, and refuses what is broken
import express from 'express'
import * as lesson from '../app.ts'

export * from '../app.ts'

export const createApp = () => express().use(express.json()).use(lesson.createApp())
