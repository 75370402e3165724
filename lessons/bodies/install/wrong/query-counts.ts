// fails root: the query changes the answer
import express from 'express'

export * from '../app.ts'

export const createApp = () =>
  express().get(
    '/',
    ({ query }, response) => void response.json({ message: `Hello ${String(query['name'] ?? 'World')}` }),
  )
