import { constants, createHmac, createPublicKey, KeyObject, timingSafeEqual, verify } from 'node:crypto'
import jwt from 'jsonwebtoken'

/** `none` is no algorithm: a token without a signature is never taken. */
                                                      

/** A secret of bytes or text, or a public key: PEM or KeyObject. */
                                             

                                                

// #region signature
/** What is wrong with the signature, or with the key for it; undefined when it holds. Looks at no claim. */
export function signatureFault(token        , algorithm           , key     )                            {
  try {
    jwt.verify(token, key, { algorithms: [algorithm], ignoreExpiration: true, ignoreNotBefore: true })
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/^secretOrPublicKey|^"alg" parameter|^Unknown key type/.test(message)) return 'bad-key'
    const decided = error instanceof jwt.JsonWebTokenError && message !== 'invalid token'
    return decided ? 'bad-signature' : faultAlone(token, algorithm, key)
  }
}
// #endregion

// #region signature-alone
/** jsonwebtoken reads the payload before the signature, and stumbles over one that is no object. This is for those. */
function faultAlone(token        , algorithm           , key     )                            {
  const dot = token.lastIndexOf('.')
  const data = Buffer.from(token.slice(0, dot))
  const signature = Buffer.from(token.slice(dot + 1), 'base64url')
  try {
    return holds(data, signature, algorithm, key) ? undefined : 'bad-signature'
  } catch {
    return 'bad-key'
  }
}

function holds(data        , signature        , algorithm           , key     )          {
  const hash = `sha${algorithm.slice(2)}`
  if (algorithm.startsWith('HS')) {
    const expected = createHmac(hash, key).update(data).digest()
    return expected.length === signature.length && timingSafeEqual(expected, signature)
  }
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  const publicKey = key instanceof KeyObject ? key : createPublicKey(key)
  return verify(
    hash,
    data,
    { key: publicKey, dsaEncoding: 'ieee-p1363', ...(algorithm.startsWith('PS') && pss) },
    signature,
  )
}
// #endregion
