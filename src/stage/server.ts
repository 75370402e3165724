import { createServer, Server, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Busy } from './emit.ts'
import { Problem } from '../words/problem.ts'

/** A lesson's server, listening on 127.0.0.1. */
export interface OpenServer {
  readonly port: number
  /** Cuts every connection that is left and resolves when the port is free. */
  close(): Promise<void>
}

/** What `createApp` of a lesson gives: an Express app or another request listener, or a server that does not listen yet. */
export type App = RequestListener | Server

/** Whether a module can make a server. */
export const makesApp = (module: unknown): module is { createApp(stage: unknown): App | Promise<App> } =>
  typeof module === 'object' && module !== null && 'createApp' in module && typeof module.createApp === 'function'

/** Listens on `port`, 0 for a free one. Throws a Problem when the port can't be had. */
export async function openServer(
  app: App,
  { port = 0, busy }: { port?: number | undefined; busy?: Busy } = {},
): Promise<OpenServer> {
  const server = app instanceof Server ? app : createServer(app)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  if (busy) server.prependListener('request', (_request, response) => busy.reached(response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroySoon()
        setImmediate(() => {
          for (const socket of sockets) socket.destroy()
        })
      }),
  }
}

const portProblem = (error: NodeJS.ErrnoException, port: number) =>
  error.code === 'EADDRINUSE'
    ? new Problem('environment', (w) => w.portInUse({ port }), { cause: error })
    : error.code === 'EACCES'
      ? new Problem('environment', (w) => w.portForbidden({ port }), { cause: error })
      : error
