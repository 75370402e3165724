import {                         field, given } from './field.js'
import { Refusal, strictBool, strictFloat, strictInt, toBool, toFloat, toInt } from './lax.js'

                  
                      
                      
                      
                      
                              
 

                                               
                                                      
                           
 

/** Whole numbers are multiples exactly, others to a billionth of the value. */
function isMultiple(value        , of        )          {
  const rest = Math.abs(value % of)
  const tolerance = Number.isInteger(value) && Number.isInteger(of) ? 0 : Math.abs(value) / 1e9
  return !(rest > tolerance && Math.abs(rest - of) > tolerance)
}

/** The first bound that a number does not keep, in pydantic's order. NaN keeps none but `multipleOf`. */
function outOfBounds(value        , { multipleOf, le, lt, ge, gt }        )                      {
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    return new Refusal('multiple_of', { multiple_of: multipleOf })
  if (le !== undefined && !(value <= le)) return new Refusal('less_than_equal', { le })
  if (lt !== undefined && !(value < lt)) return new Refusal('less_than', { lt })
  if (ge !== undefined && !(value >= ge)) return new Refusal('greater_than_equal', { ge })
  if (gt !== undefined && !(value > gt)) return new Refusal('greater_than', { gt })
  return undefined
}

const keywords = (type                      , { multipleOf, le, lt, ge, gt }        ) =>
  given({ type, multipleOf, maximum: le, exclusiveMaximum: lt, minimum: ge, exclusiveMinimum: gt })

const within =
  (bounds        , read                                      ) =>
  (value         )                   => {
    const number = read(value)
    return number instanceof Refusal ? number : (outOfBounds(number, bounds) ?? number)
  }

/** A whole number: `5`, `"5"`, `" 1_000 "`, `"5.0"`, `true`. Exact up to 2⁵³, rounded from there on. */
export const int = ({ strict, ...options }                = {})                =>
  field(within(options, strict ? strictInt : toInt), options, keywords('integer', options))

                                              
                                                                
                                
 

/** A number: `1.5`, `".5"`, `"1e3"`, `true`; also `"inf"` and `"nan"`, unless `allowInfNan` is false. */
export function float({ strict, allowInfNan = true, ...options }               = {})                {
  const read = strict ? strictFloat : toFloat
  const finite = (value         ) => {
    const number = read(value)
    return number instanceof Refusal || Number.isFinite(number) ? number : new Refusal('finite_number')
  }
  return field(within(options, allowInfNan ? read : finite), options, keywords('number', options))
}

                                     
                                    
                           
 

/** True or false: `true`, `1`, `"yes"`, `"on"`, `"T"` and their opposites. */
export const bool = ({ strict, ...about }              = {})                 =>
  field(strict ? strictBool : toBool, about, { type: 'boolean' })
