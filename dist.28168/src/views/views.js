                                           
                                                    

/** Turns events into text. Pure: the same events and the same look give the same text. */
                                                                                           

/** What `check --reporter` knows, each loaded when it is asked for. */
export const reporters = {
  spec: async ()                => (await import('./spec.js')).spec,
  tap: async ()                => (await import('./tap.js')).tap,
  junit: async ()                => (await import('./junit.js')).junit,
  json: async ()                => (await import('./json.js')).json,
  github: async ()                => (await import('./github.js')).github,
}

                                                 
