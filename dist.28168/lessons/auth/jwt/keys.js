import { generateKeyPairSync } from 'node:crypto'

const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}         

// #region key-pairs
/** A pair for RS256: what the private key signs, the public key verifies. Both as PEM. */
export const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })

/** A pair for ES256. */
export const ecPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256', ...pem })
// #endregion
