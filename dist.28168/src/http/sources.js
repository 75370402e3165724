                                                
                            
import { readBody } from './body.js'
                                             
import {                             validate } from './faults.js'
import {              wireName } from './field.js'
import { isFile } from './files.js'
import {                     formReader } from './form.js'
import { messages } from './messages.js'
import { record } from './model.js'
import { collector, first, headerName, last, lookups,            } from './parameters.js'

/** One part of a contract: how to take it out of a request, and how to check what was taken. */
                         
                      
                                                     
                                           
 

/** The faults of named texts: `loc` begins with the place, and there is no object around one that is missing. */
const located = (place        , { loc, ...fault }       )        => ({
  ...fault,
  loc: [place, ...loc],
  ...(fault.type === 'missing' && { input: null }),
})

/** The faults of a body, which is no instance of a class: FastAPI's model takes "an object to extract fields from". */
function locatedInBody({ loc, type, ctx, ...fault }       )        {
  if (type === 'model_type')
    return { ...fault, type: 'model_attributes_type', loc: ['body', ...loc], msg: messages.model_attributes_type }
  return { ...fault, type, loc: ['body', ...loc], ...(ctx && { ctx }) }
}

const checkWith = (schema           , locate                         ) => (taken         ) => {
  const checked = validate(schema, taken)
  return checked.faults ? { faults: checked.faults.map(locate) } : checked
}

function parameterSource(place       , fields        )         {
  const nameOf = place === 'header' ? headerName : wireName
  const collect = collector(fields, nameOf, place === 'header' ? first : last)
  return {
    key: place,
    take: (request) => collect(lookups[place](request)),
    check: checkWith(record(fields, { nameOf }), (fault) => located(place, fault)),
  }
}

const lastNotEmpty = (values                    ) => last(values) || undefined

/** What is said of a file where a text is wanted: not its bytes. */
const seen = (input         ) => (isFile(input) ? { filename: input.originalname, size: input.size } : input)

function formSource(fields        , upload                )         {
  const collect = collector(fields, wireName, lastNotEmpty)
  const read = formReader(upload)
  return {
    key: 'form',
    take: async (request, response) => collect(await read(request, response)),
    check: checkWith(record(fields), (fault) => located('body', { ...fault, input: seen(fault.input) })),
  }
}

const bodySource = (schema           )         => ({
  key: 'body',
  take: readBody,
  check: checkWith(schema, locatedInBody),
})

const places = ['path', 'query', 'header', 'cookie']         

/** The parts of a contract, in the order in which their faults are reported. */
export const sourcesOf = (contract          )                    => [
  ...places.flatMap((place) => (contract[place] ? [parameterSource(place, contract[place])] : [])),
  ...(contract.form ? [formSource(contract.form, contract.upload)] : []),
  ...(contract.body ? [bodySource(contract.body)] : []),
]
