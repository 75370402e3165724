// fails unknown: an unknown path is answered with a page
import express from 'express'

export * from '../app.ts'

export const createApp = () =>
  express().get('/', (_request, response) => void response.json({ message: 'Hello World' }))
