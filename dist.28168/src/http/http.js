/** Express with FastAPI's manners: what `fstudy/http` gives. */
export { httpApp } from './app.js'
export { enumeration, literal } from './choices.js'
                                                    
export { parseCookies } from './cookies.js'
export { endpoint, reader } from './endpoint.js'
                                             
export { HttpException, RequestValidationError } from './errors.js'
export { validate } from './faults.js'
                                                   
export { about, defaultFactory } from './field.js'
                                                              
export { jsonSchema } from './json-schema.js'
export { bytes, file } from './files.js'
                                              
export { list, model } from './model.js'
export { serveDocs } from './docs.js'
export { openapi } from './openapi.js'
                                        
export { bool, float, int } from './numbers.js'
export { str } from './text.js'
