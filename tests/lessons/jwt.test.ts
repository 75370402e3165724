import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import jwt from 'jsonwebtoken'
import { describe, expect, test } from 'vitest'
import * as answer from '../../lessons/auth/jwt/answer.ts'
import * as app from '../../lessons/auth/jwt/app.ts'
import { bareVerify, decodeJwt, generateJwt, readToken, type Algorithm } from '../../lessons/auth/jwt/app.ts'

interface Encoded {
  id: string
  payload: Record<string, unknown>
  key: string
  algorithm: Algorithm
  token: string
  same_bytes_expected: boolean
  header: object
}

interface Fact {
  id: string
  token: string
  key: string | null
  algorithms: Algorithm[]
  audience?: string | string[]
  issuer?: string
  leeway?: number
  require?: string[]
  outcome: { payload: object } | { code: string }
}

interface Facts {
  now: number
  keys: Record<string, string>
  encode: Encoded[]
  decode: Fact[]
  differences: Fact[]
}

const facts: Facts = JSON.parse(readFileSync(new URL('../../fixtures/wire/jwt.json', import.meta.url), 'utf8'))
const { now, keys } = facts

const pairs: Record<string, { publicKey: string; privateKey: string }> = { rsa: app.rsaPair(), ec: app.ecPair() }
const key = randomBytes(32)
const options = { key, algorithms: ['HS256'] satisfies Algorithm[], now }
const signText = (text: string, algorithm: Algorithm = 'HS256', by: jwt.Secret = key) =>
  jwt.sign(text, by, { algorithm, header: { alg: algorithm, typ: 'JWT' } })

const decodeFact = (fact: Fact) =>
  decodeJwt(fact.token, { ...fact, key: fact.key === null ? '' : (keys[fact.key] ?? ''), now })

test.each(facts.decode)('$id', (fact) => {
  expect(decodeFact(fact)).toEqual(
    'payload' in fact.outcome ? { ok: true, payload: fact.outcome.payload } : { ok: false, code: fact.outcome.code },
  )
})

test.each(facts.encode.filter(({ key: name }) => !pairs[name]))(
  '$id gives the same bytes',
  ({ payload, key: name, algorithm, token, same_bytes_expected }) => {
    const before = structuredClone(payload)
    expect(same_bytes_expected).toBe(true)
    expect(generateJwt(payload, keys[name] ?? '', { algorithm })).toBe(token)
    expect(payload).toEqual(before)
  },
)

test.each(facts.encode.filter(({ key: name }) => pairs[name]))(
  '$id is taken, and so is what this machine signs',
  ({ payload, key: name, algorithm, token, header }) => {
    expect(decodeJwt(token, { key: keys[name] ?? '', algorithms: [algorithm], now })).toEqual({ ok: true, payload })
    const own = generateJwt(payload, pairs[name]?.privateKey ?? '', { algorithm })
    expect(readToken(own)).toEqual({ header, payload })
    expect(decodeJwt(own, { key: pairs[name]?.publicKey ?? '', algorithms: [algorithm], now })).toEqual({
      ok: true,
      payload,
    })
    expect(decodeJwt(own, { key: keys[name] ?? '', algorithms: [algorithm], now })).toEqual({
      ok: false,
      code: 'bad-signature',
    })
  },
)

describe('where it leaves PyJWT', () => {
  const difference = (name: string) => {
    const fact = facts.differences.find(({ id }) => id === `decode/${name}`)
    if (!fact) throw new Error(`no fact ${name}`)
    return fact
  }

  test('an expiry in text is malformed, a fraction counts as it is', () => {
    expect(decodeFact(difference('digits-in-text-exp'))).toEqual({ ok: false, code: 'malformed' })
    expect(decodeFact(difference('fraction-exp'))).toMatchObject({ ok: true, payload: { exp: 1750000000.9 } })
  })

  test.each(['text-iat', 'wrong-issuer-and-audience', 'confusion-both-families-allowed'])(
    '%s stays the same',
    (name) => {
      expect(decodeFact(difference(name))).toMatchObject({
        ok: false,
        ...('code' in difference(name).outcome && { code: Reflect.get(difference(name).outcome, 'code') }),
      })
    },
  )

  test('an empty key and an empty list throw, none is never taken', () => {
    const { token } = difference('none-allowed-by-the-server')
    expect(() => decodeFact(difference('empty-key'))).toThrow('The key is empty')
    expect(() => decodeJwt(token, { ...options, key: Buffer.alloc(0) })).toThrow('The key is empty')
    expect(() => decodeFact(difference('no-algorithms'))).toThrow('No algorithm is allowed')
    const none: any = ['none']
    expect(decodeJwt(token, { ...options, algorithms: none }).ok).toBe(false)
  })
})

test('expiresIn adds an exp to a copy', () => {
  const payload = { user_id: 123, exp: 5 }
  expect(readToken(generateJwt(payload, key, { expiresIn: 2, now }))?.payload).toEqual({ user_id: 123, exp: now + 2 })
  expect(payload).toEqual({ user_id: 123, exp: 5 })
  const exp = Number(readToken(generateJwt({}, key, { expiresIn: 900 }))?.payload['exp'])
  expect(Math.abs(exp - 900 - Date.now() / 1000)).toBeLessThan(60)
})

test('nobody needs a key to read, and nothing is read of what is no token', () => {
  expect(readToken(generateJwt({ a: 1 }, key))).toEqual({ header: { alg: 'HS256', typ: 'JWT' }, payload: { a: 1 } })
  for (const token of ['', 'a.b', 'a.b.c', `${generateJwt({}, key)}.x`, signText('[1]')])
    expect(readToken(token)).toBeUndefined()
})

const algorithms: [Algorithm, jwt.Secret, string | Buffer][] = [
  ...(['HS256', 'HS384', 'HS512'] as const).map((name): [Algorithm, jwt.Secret, Buffer] => [name, key, key]),
  ...(['RS256', 'PS384'] as const).map((name): [Algorithm, jwt.Secret, string] => [
    name,
    pairs['rsa']?.privateKey ?? '',
    pairs['rsa']?.publicKey ?? '',
  ]),
  ['ES256', pairs['ec']?.privateKey ?? '', pairs['ec']?.publicKey ?? ''],
]

test.each(algorithms)('%s: the signature is looked at before the payload', (algorithm, by, checkedBy) => {
  const at = { key: checkedBy, algorithms: [algorithm], now }
  const signed = signText('not json', algorithm, by)
  const [header, , signature] = signed.split('.')
  const other = Buffer.from('other text').toString('base64url')
  expect(decodeJwt(signed, at)).toEqual({ ok: false, code: 'malformed' })
  for (const token of [
    `${header}.${other}.${signature}`,
    `${header}..${signature}`,
    `${header}.${other}.`,
    `${header}.${other}.AAAA`,
  ])
    expect(decodeJwt(token, at)).toEqual({ ok: false, code: 'bad-signature' })
})

test('a key of the wrong kind is a bad key, also where the payload cannot be read', () => {
  const { publicKey = '', privateKey = '' } = pairs['ec'] ?? {}
  for (const text of ['{}', 'not json'])
    expect(decodeJwt(signText(text, 'ES256', privateKey), { key, algorithms: ['ES256'], now })).toEqual({
      ok: false,
      code: 'bad-key',
    })
  expect(
    decodeJwt(signText('{}', 'RS256', pairs['rsa']?.privateKey), { key: publicKey, algorithms: ['RS256'], now }),
  ).toEqual({ ok: false, code: 'bad-key' })
})

test.each([
  ['{"exp":1e999}', 'malformed'],
  ['{"nbf":"soon"}', 'malformed'],
  ['{"iat":null}', 'bad-issued-at'],
  ['{"exp":null}', 'malformed'],
  ['{"aud":[]}', 'ok'],
  ['{"aud":""}', 'ok'],
  ['{"jti":null}', 'bad-id'],
  ['null', 'malformed'],
  ['7', 'malformed'],
])('the payload %s: %s', (text, code) => {
  const decoded = decodeJwt(signText(text), options)
  expect(decoded.ok ? 'ok' : decoded.code).toBe(code)
})

test('required claims: absent and null alike, inherited ones are none', () => {
  for (const [payload, require] of [
    [{ sub: null }, 'sub'],
    [{}, 'toString'],
  ] as const)
    expect(decodeJwt(generateJwt(payload, key), { ...options, require: [require] })).toEqual({
      ok: false,
      code: 'missing-claim',
    })
})

test('the public key as an HMAC secret: jsonwebtoken signs with it, nobody takes it', () => {
  const { publicKey = '' } = pairs['rsa'] ?? {}
  const forged = generateJwt({ sub: '1', role: 'admin' }, publicKey)
  expect(decodeJwt(forged, { key: publicKey, algorithms: ['RS256'], now })).toEqual({
    ok: false,
    code: 'bad-algorithm',
  })
  expect(decodeJwt(forged, { key: publicKey, algorithms: ['RS256', 'HS256'], now })).toEqual({
    ok: false,
    code: 'bad-key',
  })
})

test('the naive pair writes into the caller’s object and answers with text', () => {
  const payload = { user_id: 123 }
  const token = app.naiveGenerate(payload, key, 2)
  expect(Object.keys(payload)).toEqual(['user_id', 'exp'])
  expect(app.naiveDecode(token, key, now)).toEqual(payload)
  expect(app.naiveDecode(token, key, Date.now() / 1000 + 60)).toBe('Token has expired')
  expect(app.naiveDecode(token, randomBytes(32), now)).toBe('Invalid token')
  expect(app.naiveDecode(signText('"Token has expired"'), key, now)).toBe('Token has expired')
})

test('noTimestamp deletes an iat, an expiry in text is in milliseconds, and none takes anything', () => {
  expect(readToken(app.naiveGenerate({ iat: now }, key))?.payload).toEqual({})
  expect(readToken(generateJwt({ iat: now }, key))?.payload).toEqual({ iat: now })
  const { iat, exp } = readToken(app.naiveExpiresIn({ iat: now }, key))?.payload ?? {}
  expect([iat, exp]).toEqual([now, now])
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  expect(app.naiveNone(`${part({ alg: 'none', typ: 'JWT' })}.${part({ role: 'admin' })}.`)).toEqual({ role: 'admin' })
})

test('jsonwebtoken by itself takes what it should not', () => {
  const bare = (claims: object) => bareVerify(signText(JSON.stringify(claims)), options)
  for (const claims of [{ iat: now + 60 }, { aud: 'web' }, { sub: 1 }, { jti: 7 }, { iat: 'yesterday' }, [1, 2]])
    expect(bare(claims)).toEqual({ payload: claims })
  expect(bare({ exp: now })).toEqual({ error: 'TokenExpiredError: jwt expired' })
  expect(bareVerify(signText('not json'), options)).toMatchObject({ error: expect.stringMatching(/^SyntaxError/) })
  expect(bareVerify(generateJwt({}, key), { ...options, audience: 'web' })).toEqual({
    error: 'JsonWebTokenError: jwt audience invalid. expected: web',
  })
})

test('the answer sorts twelve tokens by code, as decodeJwt does', () => {
  const tokens = app.twelveTokens(key, randomBytes(32), now)
  expect(tokens).toHaveLength(12)
  const wanted = Object.groupBy(tokens, ({ code }) => code)
  const sorted = answer.sortTokens(
    tokens.map(({ token }) => token),
    options,
  )
  expect(sorted).toEqual(
    Object.fromEntries(Object.entries(wanted).map(([code, some]) => [code, some.map(({ token }) => token)])),
  )
  for (const { token, code } of tokens) {
    const decoded = decodeJwt(token, options)
    expect(decoded.ok ? 'ok' : decoded.code).toBe(code)
    expect(answer.decodeJwt(token, options)).toEqual(decoded)
  }
})
