import jwt from 'jsonwebtoken'
import { claimFault,                             } from './claims.js'
import { objectIn, partsOf,                 } from './parts.js'
import { signatureFault,                          } from './signature.js'

export { ecPair, rsaPair } from './keys.js'
export { naiveDecode, naiveExpiresIn, naiveGenerate, naiveNone } from './naive.js'
export { twelveTokens } from './twelve.js'
                                                  

                                                                            
                                                                                                                       

                           
                                
                                                                 
                             
                                      
                       
 

// #region generate
/** Signs a copy of the payload. Nothing is added but `exp`, and that only with `expiresIn`. */
export function generateJwt(payload            , key            , options                  = {})         {
  const { algorithm = 'HS256', expiresIn, now = Math.floor(Date.now() / 1000) } = options
  const claims = expiresIn === undefined ? payload : { ...payload, exp: now + expiresIn }
  return jwt.sign(claims, key, { algorithm, noTimestamp: !('iat' in claims) })
}
// #endregion

// #region read
/** What anybody can read without a key. It proves nothing: whoever sent the token may have written it. */
export function readToken(token        )                                                          {
  const parts = partsOf(token)
  const [header, payload] = parts?.slice(0, 2).map(objectIn) ?? []
  return header && payload && { header, payload }
}
// #endregion

                                               
                   
                                                                
                                           
 

const refused = (code      )          => ({ ok: false, code })

// #region decode
/** The payload, or why the token is refused: the first check that fails decides. An empty key or list throws. */
export function decodeJwt(token        , { key, algorithms, ...wanted }               )          {
  if (isEmpty(key)) throw new TypeError('The key is empty')
  if (algorithms.length === 0) throw new TypeError('No algorithm is allowed')
  const parts = partsOf(token)
  const header = parts && objectIn(parts[0])
  if (!parts || !header) return refused('malformed')
  const algorithm = algorithms.find((one) => one === header['alg'])
  if (!algorithm) return refused('bad-algorithm')
  const signature = signatureFault(token, algorithm, key)
  if (signature) return refused(signature)
  const payload = objectIn(parts[1])
  if (!payload) return refused('malformed')
  const claim = claimFault(payload, wanted)
  return claim ? refused(claim) : { ok: true, payload }
}
// #endregion

const isEmpty = (key     ) => !key || (typeof key === 'object' && 'length' in key && key.length === 0)

// #region bare
/** What jsonwebtoken says by itself: a payload, or its error as text. */
export function bareVerify(
  token        ,
  { key, algorithms, audience, issuer, now }             ,
)                                           {
  try {
    return { payload: jwt.verify(token, key, { algorithms: [...algorithms], clockTimestamp: now, audience, issuer }) }
  } catch (error) {
    return { error: String(error) }
  }
}
// #endregion

                                                                                                   
                            
 
