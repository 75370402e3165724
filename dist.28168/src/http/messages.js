/**
 * What pydantic says of a value that does not fit, by the fault's type. `{gt}` stands for what the fault's `ctx` has
 * under that name; `(s)` for an s unless the number before is 1.
 */
export const messages = {
  missing: 'Field required',
  extra_forbidden: 'Extra inputs are not permitted',
  value_error: 'Value error, {message}',
  json_invalid: 'JSON decode error',
  string_type: 'Input should be a valid string',
  string_too_short: 'String should have at least {min_length} character(s)',
  string_too_long: 'String should have at most {max_length} character(s)',
  string_pattern_mismatch: "String should match pattern '{pattern}'",
  int_type: 'Input should be a valid integer',
  int_parsing: 'Input should be a valid integer, unable to parse string as an integer',
  int_parsing_size: 'Unable to parse input string as an integer, exceeded maximum size',
  int_from_float: 'Input should be a valid integer, got a number with a fractional part',
  float_type: 'Input should be a valid number',
  float_parsing: 'Input should be a valid number, unable to parse string as a number',
  finite_number: 'Input should be a finite number',
  multiple_of: 'Input should be a multiple of {multiple_of}',
  less_than_equal: 'Input should be less than or equal to {le}',
  less_than: 'Input should be less than {lt}',
  greater_than_equal: 'Input should be greater than or equal to {ge}',
  greater_than: 'Input should be greater than {gt}',
  bool_type: 'Input should be a valid boolean',
  bool_parsing: 'Input should be a valid boolean, unable to interpret input',
  literal_error: 'Input should be {expected}',
  enum: 'Input should be {expected}',
  bytes_type: 'Input should be a valid bytes',
  list_type: 'Input should be a valid list',
  too_long: 'List should have at most {max_length} item(s) after validation, not {actual_length}',
  too_short: 'List should have at least {min_length} item(s) after validation, not {actual_length}',
  dict_type: 'Input should be a valid dictionary',
  model_attributes_type: 'Input should be a valid dictionary or object to extract fields from',
  model_type: 'Input should be a valid dictionary or instance of {class_name}',
}

                                             

/** The sentence for a fault, filled in from its `ctx`. */
export function messageOf(type           , ctx                                    = {})         {
  let last         
  return messages[type].replace(/\{(\w+)\}|\(s\)/g, (_, name         ) => {
    if (name === undefined) return last === 1 ? '' : 's'
    last = ctx[name]
    return String(last)
  })
}
