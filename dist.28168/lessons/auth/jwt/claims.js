                                            

/** What the claims are held against. Times are seconds since 1970-01-01 UTC. */
                         
                                                
                          
                                                                
                          
                                   
                                      
                      
 

                       
                   
                   
                   
               
             
                
                  
                 
            

                                                                           

const isTime = (value         )                  => Number.isFinite(value)

// #region times
const required        = (payload, { require = [] }) =>
  require.every((name) => Object.hasOwn(payload, name) && payload[name] !== null) ? undefined : 'missing-claim'

const issuedAt        = ({ iat }, { now, leeway = 0 }) => {
  if (iat === undefined) return undefined
  if (!isTime(iat)) return 'bad-issued-at'
  return iat > now + leeway ? 'not-yet-valid' : undefined
}

const notBefore        = ({ nbf }, { now, leeway = 0 }) => {
  if (nbf === undefined) return undefined
  if (!isTime(nbf)) return 'malformed'
  return nbf > now + leeway ? 'not-yet-valid' : undefined
}

const expiry        = ({ exp }, { now, leeway = 0 }) => {
  if (exp === undefined) return undefined
  if (!isTime(exp)) return 'malformed'
  return exp <= now - leeway ? 'expired' : undefined
}
// #endregion

// #region names
const issuer        = ({ iss }, wanted) => {
  if (wanted.issuer === undefined || iss === wanted.issuer) return undefined
  return iss === undefined ? 'missing-claim' : 'bad-issuer'
}

/** An empty `aud` counts as none. */
const audience        = ({ aud }, wanted) => {
  const claimed = [aud ?? []].flat().filter((one) => one !== '')
  if (wanted.audience === undefined) return claimed.length > 0 ? 'bad-audience' : undefined
  if (claimed.length === 0) return 'missing-claim'
  const accepted                     = [wanted.audience].flat()
  return claimed.some((one) => accepted.includes(one)) ? undefined : 'bad-audience'
}

const subject        = ({ sub }) => (sub === undefined || typeof sub === 'string' ? undefined : 'bad-subject')
const id        = ({ jti }) => (jti === undefined || typeof jti === 'string' ? undefined : 'bad-id')
// #endregion

// #region claim-fault
const checks = [required, issuedAt, notBefore, expiry, issuer, audience, subject, id]

/** The first check that fails decides; undefined when none does. */
export function claimFault(payload            , wanted        )                        {
  for (const check of checks) {
    const code = check(payload, wanted)
    if (code) return code
  }
  return undefined
}
// #endregion
