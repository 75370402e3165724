                            
                                       
import {                 messageOf, messages } from './messages.js'

/** What is wrong with one value, in pydantic's words. */
                        
                       
                                                
                                            
                      
                                                                             
                         
                                                  
 

                             
                                  

const at = (value         , path      )          =>
  path.reduce         (
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

/** What pydantic says where zod says that a value is of another type. */
const types                                      = {
  string: 'string_type',
  number: 'float_type',
  int: 'int_type',
  boolean: 'bool_type',
  array: 'list_type',
  record: 'dict_type',
  object: 'model_type',
}

                
                          
                       
                                                  
 

function said(issue       )       {
  if (issue.code === 'custom' && isFaultType(issue.params?.type))
    return { type: issue.params.type, msg: issue.message, ctx: issue.params.ctx }
  const type = issue.code === 'invalid_type' ? types[issue.expected] : undefined
  if (type === 'model_type') return { type, msg: issue.message, ctx: { class_name: issue.message.split(' ').at(-1) } }
  return type
    ? { type }
    : { type: 'value_error', msg: messageOf('value_error', { message: issue.message }), ctx: { error: {} } }
}

const isFaultType = (type         )                    => typeof type === 'string' && type in messages

/** A zod issue in pydantic's words; `value` is what was parsed. One issue for several unknown keys is a fault for each. */
function faultsOf(issue       , value         )          {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const input = at(value, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      type: 'extra_forbidden',
      loc: [...path, key],
      msg: messages.extra_forbidden,
      input: at(input, [key]),
    }))
  }
  if (input === undefined)
    return [{ type: 'missing', loc: path, msg: messages.missing, input: at(value, path.slice(0, -1)) ?? null }]
  const { type, msg = messageOf(type), ctx } = said(issue)
  return [{ type, loc: path, msg, input, ...(ctx && { ctx }) }]
}

                                                                                                                     

/** Checks a value: gives it converted, or all that is wrong with it. As pydantic's `model_validate`, but it does not throw. */
export function validate   (field          , value         )               {
  const result = field.safeParse(value)
  return result.success
    ? { value: result.data }
    : { faults: result.error.issues.flatMap((issue) => faultsOf(issue, value)) }
}
