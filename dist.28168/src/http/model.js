import { z } from 'zod'
import {                                                   about, given, refuse, wireName } from './field.js'
import { Refusal } from './lax.js'
import { messageOf } from './messages.js'

                                     
                             
                                        
                             
 

/** A list of `item`. In a query, a header or a form it takes all values of its name. */
export function list                     (
  item   ,
  { minLength = 0, maxLength = Infinity, ...options }              = {},
)                       {
  const notLonger = z.unknown().superRefine((value, context) => {
    if (!Array.isArray(value) || value.length <= maxLength) return
    refuse(context, new Refusal('too_long', { field_type: 'List', max_length: maxLength, actual_length: value.length }))
  })
  const items = z.array(item).superRefine((value, context) => {
    if (value.length >= minLength) return
    refuse(
      context,
      new Refusal('too_short', { field_type: 'List', min_length: minLength, actual_length: value.length }),
    )
  })
  const keywords = given({
    minItems: minLength || undefined,
    maxItems: Number.isFinite(maxLength) ? maxLength : undefined,
  })
  return about(notLonger.pipe(items), options, keywords)
}

                         
                                                                    
                                      
                                                   
                         
 

/** An object whose fields have their wire names in the input and their own in the output. */
export function record                  (
  fields   ,
  { nameOf = wireName, extra = 'ignore', error }                = {},
) {
  const names = Object.entries(fields).map(([key, schema]) => ({ key, name: nameOf(schema, key), schema }))
  const shape = Object.fromEntries(names.map(({ name, schema }) => [name, schema]))
  const object = extra === 'forbid' ? z.strictObject(shape, error) : z.object(shape, error)
  const renamed = names.some(({ key, name }) => key !== name)
  const schema = renamed
    ? object.transform((value) => Object.fromEntries(names.map(({ key, name }) => [key, value[name]])))
    : object
  return schema                    
}

                                                                        
                                                                                                             
                                      
 

/** An object with named fields, as pydantic's `BaseModel`: what it gives has every field and no other. */
export function model                  (
  name        ,
  fields   ,
  { extra, ...options }               = {},
)                   {
  const object = record(fields, { ...(extra && { extra }), error: messageOf('model_type', { class_name: name }) })
  return about(object, options, { id: name, title: name })
}
