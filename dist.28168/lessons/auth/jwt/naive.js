import jwt from 'jsonwebtoken'
                                            
                                         

// #region naive-generate
/** Writes `exp` into the caller's own object. `noTimestamp` is to add no `iat`; it also deletes one that was given. */
export function naiveGenerate(payload            , key            , expiresIn         )         {
  if (expiresIn !== undefined) payload['exp'] = Math.floor(Date.now() / 1000) + expiresIn
  return jwt.sign(payload, key, { algorithm: 'HS256', noTimestamp: true })
}
// #endregion

// #region naive-decode
/** A text says what went wrong, and a payload may be a text too: who calls cannot tell them apart. */
export function naiveDecode(token        , key     , now        )          {
  try {
    return jwt.verify(token, key, { algorithms: ['HS256'], clockTimestamp: now })
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) return 'Token has expired'
    if (error instanceof jwt.JsonWebTokenError) return 'Invalid token'
    throw error
  }
}
// #endregion

// #region naive-expires-in
/** A number would be seconds. The text `900` is 900 milliseconds, so the token is expired within the second. */
export const naiveExpiresIn = (payload            , key            )         =>
  jwt.sign(payload, key, { algorithm: 'HS256', expiresIn: '900' })
// #endregion

// #region naive-none
/** Takes what anybody writes: `none` asks for no signature. */
export const naiveNone = (token        )          => jwt.verify(token, '', { algorithms: ['none'] })
// #endregion
