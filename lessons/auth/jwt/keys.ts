import { generateKeyPairSync } from 'node:crypto'

const publicKeyEncoding = { type: 'spki', format: 'pem' } as const
const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const

// #region key-pairs
/** A pair for RS256: what the private key signs, the public key verifies. Both as PEM. */
export const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding, privateKeyEncoding })

/** A pair for ES256. */
export const ecPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding })
// #endregion
