import { z } from 'zod'

// #region message
export const WsMessage = z.object({ message: z.string(), code: z.int(), user_id: z.int() })

export type WsMessage = z.infer<typeof WsMessage>
// #endregion

/** What the others hear when a client has left. */
export const leftNotice = (id: number): WsMessage => ({
  message: `Client #${id} disconnected`,
  code: 1001,
  user_id: id,
})
