/**
 * What pydantic says of a value that does not fit, by the fault's type. `{gt}` stands for what the fault's `ctx` has
 * under that name; `(s)` for an s unless the number before is 1.
 */
export declare const messages: {
    missing: string;
    extra_forbidden: string;
    value_error: string;
    json_invalid: string;
    string_type: string;
    string_too_short: string;
    string_too_long: string;
    string_pattern_mismatch: string;
    int_type: string;
    int_parsing: string;
    int_parsing_size: string;
    int_from_float: string;
    float_type: string;
    float_parsing: string;
    finite_number: string;
    multiple_of: string;
    less_than_equal: string;
    less_than: string;
    greater_than_equal: string;
    greater_than: string;
    bool_type: string;
    bool_parsing: string;
    literal_error: string;
    enum: string;
    bytes_type: string;
    list_type: string;
    too_long: string;
    too_short: string;
    dict_type: string;
    model_attributes_type: string;
    model_type: string;
};
export type FaultType = keyof typeof messages;
/** The sentence for a fault, filled in from its `ctx`. */
export declare function messageOf(type: FaultType, ctx?: Readonly<Record<string, unknown>>): string;
