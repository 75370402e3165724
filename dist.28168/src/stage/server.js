import { createServer, Server,                      } from 'node:http'
                                                   
import { Problem } from '../words/problem.js'

/** A lesson's server, listening on 127.0.0.1. */
                             
                       
                                                                               
                        
 

/** What `createApp` of a lesson gives: an Express app or another request listener, or a server that does not listen yet. */
                                          

/** Whether a module can make a server. */
export const makesApp = (module         )                                                              =>
  typeof module === 'object' && module !== null && 'createApp' in module && typeof module.createApp === 'function'

/** Listens on `port`, 0 for a free one. Throws a Problem when the port can't be had. */
export async function openServer(app     , port = 0)                      {
  const server = app instanceof Server ? app : createServer(app)
  const sockets = new Set        ()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise      ((resolve, reject) => {
    server.once('error', (error                       ) => reject(portProblem(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address()               ).port,
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

const portProblem = (error                       , port        ) =>
  error.code === 'EADDRINUSE'
    ? new Problem('environment', (w) => w.portInUse({ port }), { cause: error })
    : error.code === 'EACCES'
      ? new Problem('environment', (w) => w.portForbidden({ port }), { cause: error })
      : error
