import { z } from 'zod'

// #region card
/** Which fields, also inside: a schema says it once, and with a type. */
export const Card = z.object({ id: z.int(), address: z.object({ city: z.string() }) })
// #endregion

// #region old
/** The same schema twice: by the names of zod 3, which still work, and by those of zod 4. */
export const Contact = {
  old: z.object({ mail: z.string().email() }).strict(),
  current: z.strictObject({ mail: z.email() }),
}
// #endregion
