import assert from 'node:assert/strict'
import { defineLesson, stepFor, type AnyStage } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

/** The key of the note. It is public, so it is worth nothing. */
const burntKey = 'e3c56abd1523a8fd4b73da842c272d1cf8a42acc78aafbd18890daaa2feb4755'

/** A key for HS256 that nobody else has, and the time in whole seconds. */
const given = ({ random, clock }: Pick<AnyStage, 'random' | 'clock'>) => ({
  key: random.bytes(32),
  now: Math.floor(clock.now() / 1000),
})

const algorithms = ['HS256'] as const
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** That one of the tokens whose payload is this text. */
function tokenWith(text: string, tokens: readonly { token: string }[]) {
  const payload = Buffer.from(text).toString('base64url')
  const found = tokens.find(({ token }) => token.split('.')[1] === payload)
  if (!found) throw new Error(`No token says ${text}`)
  return found.token
}

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('sign', { show: 'generate.ts#generate' }, async ({ app, log }) => {
      const payload = { user_id: 123, role: 'admin' }
      const token = app.generateJwt(payload, burntKey)
      log(token)
      assert.equal(
        token,
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoxMjMsInJvbGUiOiJhZG1pbiJ9.NhbOxCtE9S9NahDD6IyHJIC4skuH_bkQhGcgMehfuCc',
      )
      assert.deepEqual(payload, { user_id: 123, role: 'admin' })
    }),

    step('read', { show: ['app.ts#read', 'parts.ts#object-in'] }, async ({ app, log, random, clock }) => {
      const { key } = given({ random, clock })
      const token = app.generateJwt({ sub: '1', city: 'Kyoto' }, key)
      const read = app.readToken(token)
      log(token.split('.').join('\n'))
      log(read)
      assert.deepEqual(read, { header: { alg: 'HS256', typ: 'JWT' }, payload: { sub: '1', city: 'Kyoto' } })
    }),

    step('verify', { show: 'app.ts#decode' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = app.generateJwt({ sub: '1', role: 'reader' }, key, { expiresIn: 900, now })
      const decoded = app.decodeJwt(token, { key, algorithms, now })
      log(decoded)
      assert.deepEqual(decoded, { ok: true, payload: { sub: '1', role: 'reader', exp: now + 900 } })
    }),

    step('other-key', { show: 'signature.ts#signature' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = app.generateJwt({ sub: '1' }, 'wrongkey')
      const decoded = app.decodeJwt(token, { key, algorithms, now })
      log(decoded)
      assert.deepEqual(decoded, { ok: false, code: 'bad-signature' })
    }),

    step('swapped', {}, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const [header, , signature] = app.generateJwt({ sub: '1', role: 'reader' }, key).split('.')
      const forged = `${header}.${part({ sub: '1', role: 'admin' })}.${signature}`
      log(app.readToken(forged)?.payload)
      const decoded = app.decodeJwt(forged, { key, algorithms, now })
      log(decoded)
      assert.deepEqual(app.readToken(forged)?.payload, { sub: '1', role: 'admin' })
      assert.deepEqual(decoded, { ok: false, code: 'bad-signature' })
    }),

    step('expired', { show: 'claims.ts#times' }, async ({ app, log, clock, random }) => {
      const { key, now } = given({ clock, random })
      const token = app.generateJwt({ sub: '1' }, key, { expiresIn: 2, now })
      const look = () => {
        const seconds = Math.floor(clock.now() / 1000)
        const decoded = app.decodeJwt(token, { key, algorithms, now: seconds })
        log(`+${seconds - now} s`, decoded)
        return decoded
      }
      assert.equal(look().ok, true)
      await clock.sleep(1000)
      assert.equal(look().ok, true)
      await clock.sleep(1000)
      assert.deepEqual(look(), { ok: false, code: 'expired' })
    }),

    step('leeway', {}, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const codeOf = (claims: Record<string, number>, leeway: number) => {
        const decoded = app.decodeJwt(app.generateJwt(claims, key), { key, algorithms, now, leeway })
        const code = decoded.ok ? 'ok' : decoded.code
        const [[name, time] = ['', now]] = Object.entries(claims)
        log(`${name} = now ${time < now ? '-' : '+'} ${Math.abs(time - now)}, leeway ${leeway}: ${code}`)
        return code
      }
      assert.equal(codeOf({ exp: now - 5 }, 0), 'expired')
      assert.equal(codeOf({ exp: now - 5 }, 10), 'ok')
      assert.equal(codeOf({ exp: now - 10 }, 10), 'expired')
      assert.equal(codeOf({ nbf: now + 10 }, 10), 'ok')
      assert.equal(codeOf({ nbf: now + 11 }, 10), 'not-yet-valid')
      assert.equal(codeOf({ iat: now + 11 }, 10), 'not-yet-valid')
    }),

    step('algorithms', {}, async ({ app, log, language, random, clock }) => {
      const { key, now } = given({ random, clock })
      const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${part({ sub: '1', role: 'admin' })}.`
      const none = app.decodeJwt(unsigned, { key, algorithms, now })
      log('alg none:', none)
      assert.deepEqual(none, { ok: false, code: 'bad-algorithm' })

      const { publicKey } = app.rsaPair()
      const forged = app.generateJwt({ sub: '1', role: 'admin' }, publicKey)
      const confused = app.decodeJwt(forged, { key: publicKey, algorithms: ['RS256'], now })
      log(language === 'ja' ? 'RS256 の公開鍵で作った HS256:' : 'HS256 with the public key of RS256:', confused)
      assert.deepEqual(confused, { ok: false, code: 'bad-algorithm' })
    }),

    step('key-pair', { show: 'keys.ts#key-pairs' }, async ({ app, log, random, clock }) => {
      const { now } = given({ random, clock })
      for (const [algorithm, mine, other] of [
        ['RS256', app.rsaPair(), app.rsaPair()],
        ['ES256', app.ecPair(), app.ecPair()],
      ] as const) {
        const token = app.generateJwt({ sub: '1' }, mine.privateKey, { algorithm })
        const decoded = app.decodeJwt(token, { key: mine.publicKey, algorithms: [algorithm], now })
        log(algorithm, decoded)
        assert.deepEqual(decoded, { ok: true, payload: { sub: '1' } })
        const refused = app.decodeJwt(token, { key: other.publicKey, algorithms: [algorithm], now })
        assert.deepEqual(refused, { ok: false, code: 'bad-signature' })
      }
    }),

    step('names', { show: 'claims.ts#names' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const wanted = { audience: ['web', 'app'], issuer: 'fstudy' }
      const codeOf = (claims: Record<string, unknown>) => {
        const decoded = app.decodeJwt(app.generateJwt(claims, key), { key, algorithms, now, ...wanted })
        const code = decoded.ok ? 'ok' : decoded.code
        log(claims, code)
        return code
      }
      assert.equal(codeOf({ aud: 'web', iss: 'fstudy' }), 'ok')
      assert.equal(codeOf({ aud: ['phone', 'app'], iss: 'fstudy' }), 'ok')
      assert.equal(codeOf({ aud: 'Web', iss: 'fstudy' }), 'bad-audience')
      assert.equal(codeOf({ aud: 'web', iss: 'somebody' }), 'bad-issuer')
      assert.equal(codeOf({ iss: 'fstudy' }), 'missing-claim')
      assert.equal(codeOf({ aud: 'web' }), 'missing-claim')
    }),

    step('order', { show: 'claims.ts#claim-fault' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = app.generateJwt({ sub: 1, exp: now - 60 }, key)
      const codeOf = (require: string[], time: number) => {
        const decoded = app.decodeJwt(token, { key, algorithms, now: time, require })
        log(decoded)
        return decoded.ok ? 'ok' : decoded.code
      }
      assert.equal(codeOf(['jti'], now), 'missing-claim')
      assert.equal(codeOf([], now), 'expired')
      assert.equal(codeOf([], now - 120), 'bad-subject')
    }),

    step('subject', { show: 'app.ts#bare' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = app.generateJwt({ sub: 1 }, key)
      const bare = app.bareVerify(token, { key, algorithms, now })
      log('jsonwebtoken:', bare)
      assert.deepEqual(bare, { payload: { sub: 1 } })
      const decoded = app.decodeJwt(token, { key, algorithms, now })
      log('decodeJwt:', decoded)
      assert.deepEqual(decoded, { ok: false, code: 'bad-subject' })
    }),

    step('bare', {}, async ({ app, log, language, random, clock }) => {
      const { key, now } = given({ random, clock })
      const taken = language === 'ja' ? '受け取る' : 'taken'
      const compare = (token: string, require: string[] = []) => {
        const bare = app.bareVerify(token, { key, algorithms, now })
        const decoded = app.decodeJwt(token, { key, algorithms, now, require })
        const code = decoded.ok ? 'ok' : decoded.code
        if ('payload' in bare) log(bare.payload, `jsonwebtoken: ${taken}, decodeJwt: ${code}`)
        return { bare, code }
      }
      for (const [claims, code] of [
        [{ iat: now + 60 }, 'not-yet-valid'],
        [{ aud: 'web' }, 'bad-audience'],
        [{ jti: 7 }, 'bad-id'],
      ] as const)
        assert.deepEqual(compare(app.generateJwt(claims, key)), { bare: { payload: claims }, code })

      const forever = compare(app.generateJwt({ sub: '1' }, key), ['exp'])
      assert.deepEqual(forever, { bare: { payload: { sub: '1' } }, code: 'missing-claim' })

      const list = compare(tokenWith('[1,2]', app.twelveTokens(key, key, now)))
      assert.deepEqual(list, { bare: { payload: [1, 2] }, code: 'malformed' })
    }),

    step('not-json', { show: 'signature.ts#signature-alone' }, async ({ app, log, language, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = tokenWith('not json', app.twelveTokens(key, key, now))
      const bare = app.bareVerify(token, { key, algorithms, now })
      log('jsonwebtoken:', bare)
      assert.match('error' in bare ? bare.error : 'taken', /^SyntaxError/)

      const decoded = app.decodeJwt(token, { key, algorithms, now })
      log(language === 'ja' ? 'decodeJwt、正しい鍵:' : 'decodeJwt, the right key:', decoded)
      assert.deepEqual(decoded, { ok: false, code: 'malformed' })
      const byAnother = app.decodeJwt(token, { key: random.bytes(32), algorithms, now })
      log(language === 'ja' ? 'decodeJwt、別の鍵:' : 'decodeJwt, another key:', byAnother)
      assert.deepEqual(byAnother, { ok: false, code: 'bad-signature' })
    }),

    step('at', {}, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      for (const [claims, code] of [
        [{ at: now + 3600 }, 'ok'],
        [{ iat: now + 3600 }, 'not-yet-valid'],
      ] as const) {
        const decoded = app.decodeJwt(app.generateJwt(claims, key), { key, algorithms, now })
        log(Object.keys(claims).join(), decoded)
        assert.equal(decoded.ok ? 'ok' : decoded.code, code)
      }
    }),

    step('base64url', { show: 'parts.ts#parts' }, async ({ app, log, language, random, clock }) => {
      const { now } = given({ random, clock })
      const bytes = Buffer.from([0xfb, 0xff, 0xbf, 0xfe])
      log('base64:', bytes.toString('base64'))
      log('base64url:', bytes.toString('base64url'))
      assert.equal(bytes.toString('base64'), '+/+//g==')
      assert.equal(bytes.toString('base64url'), '-_-__g')

      const { publicKey, privateKey } = app.ecPair()
      const token = app.generateJwt({ sub: '1' }, privateKey, { algorithm: 'ES256' })
      const twin = token.slice(0, -1) + String.fromCharCode(token.charCodeAt(token.length - 1) + 1)
      const options = { key: publicKey, algorithms: ['ES256'] as const, now }
      const bare = app.bareVerify(twin, options)
      const decoded = [token, twin].map((one) => app.decodeJwt(one, options))
      const japanese = language === 'ja'
      log(japanese ? '元の署名:' : 'as it was signed:', decoded[0])
      log(japanese ? '最後の文字を変えて jsonwebtoken:' : 'another last letter, jsonwebtoken:', bare)
      log(japanese ? '最後の文字を変えて decodeJwt:' : 'another last letter, decodeJwt:', decoded[1])
      assert.deepEqual(bare, { payload: { sub: '1' } })
      assert.deepEqual(decoded, [
        { ok: true, payload: { sub: '1' } },
        { ok: false, code: 'malformed' },
      ])
    }),

    step(
      'caller-object',
      { show: ['naive.ts#naive-generate', 'generate.ts#generate'] },
      async ({ app, log, random, clock }) => {
        const { key, now } = given({ random, clock })
        const written = { sub: '1' }
        app.naiveGenerate(written, key, 2)
        log('naiveGenerate:', Object.keys(written))
        assert.deepEqual(Object.keys(written), ['sub', 'exp'])
        const untouched = { sub: '1' }
        app.generateJwt(untouched, key, { expiresIn: 2, now })
        log('generateJwt:', Object.keys(untouched))
        assert.deepEqual(untouched, { sub: '1' })

        const lost = app.readToken(app.naiveGenerate({ iat: now }, key))?.payload
        const kept = app.readToken(app.generateJwt({ iat: now }, key))?.payload
        log('naiveGenerate:', lost)
        log('generateJwt:', kept)
        assert.deepEqual(lost, {})
        assert.deepEqual(kept, { iat: now })
      },
    ),

    step('error-as-text', { show: 'naive.ts#naive-decode' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const token = app.generateJwt({ sub: '1', exp: now - 1 }, key)
      const naive = app.naiveDecode(token, key, now)
      log('naiveDecode:', naive)
      assert.equal(naive, 'Token has expired')
      assert.equal(naive ? 'logged in' : 'refused', 'logged in')
      const decoded = app.decodeJwt(token, { key, algorithms, now })
      log('decodeJwt:', decoded)
      assert.equal(decoded.ok ? 'logged in' : 'refused', 'refused')
    }),

    step('expires-in', { show: 'naive.ts#naive-expires-in' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const naive = app.readToken(app.naiveExpiresIn({ iat: now }, key))?.payload
      const right = app.readToken(app.generateJwt({ iat: now }, key, { expiresIn: 900, now }))?.payload
      log("'900'", naive)
      log('900', right)
      assert.deepEqual(naive, { iat: now, exp: now })
      assert.deepEqual(right, { iat: now, exp: now + 900 })
    }),

    step('none', { show: 'naive.ts#naive-none' }, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${part({ sub: '1', role: 'admin' })}.`
      const naive = app.naiveNone(unsigned)
      log('naiveNone:', naive)
      assert.deepEqual(naive, { sub: '1', role: 'admin' })
      const decoded = app.decodeJwt(unsigned, { key, algorithms, now })
      log('decodeJwt:', decoded)
      assert.deepEqual(decoded, { ok: false, code: 'bad-algorithm' })
    }),

    step('burnt-key', {}, async ({ app, log, random, clock }) => {
      const { key, now } = given({ random, clock })
      const forged = app.generateJwt({ user_id: 1, role: 'admin' }, burntKey)
      const burnt = app.decodeJwt(forged, { key: burntKey, algorithms, now })
      const fresh = app.decodeJwt(forged, { key, algorithms, now })
      log(burnt)
      log(fresh)
      assert.deepEqual(burnt, { ok: true, payload: { user_id: 1, role: 'admin' } })
      assert.deepEqual(fresh, { ok: false, code: 'bad-signature' })
    }),

    step('other-bytes', {}, async ({ app, log }) => {
      const python =
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJuYW1lIjoiXHU1YzcxXHU3NTMwXHU4MmIxXHU1YjUwIn0.iGZsDUjotjMiT_HxePw6OSIC8i2eWzBj-4W2nifhut4'
      const node = app.generateJwt({ name: '山田花子' }, burntKey)
      const [ofPython, ofNode] = [python, node].map((token) =>
        Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
      )
      log('PyJWT:', ofPython)
      log('Node:', ofNode)
      assert.equal(ofPython, '{"name":"\\u5c71\\u7530\\u82b1\\u5b50"}')
      assert.equal(ofNode, '{"name":"山田花子"}')
      assert.deepEqual(app.readToken(python), app.readToken(node))
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('takes', {}, async (stage) => {
        const [good, second] = await tokensOf(stage)
        assert.deepEqual(stage.app.decodeJwt(good.token, good), {
          ok: true,
          payload: { sub: '1', exp: good.now + 900 },
        })
        assert.equal(stage.app.decodeJwt(second.token, second).ok, true)
      }),
      yourStep('cut', {}, (stage) => refuses(stage, 'malformed', 11)),
      yourStep('signature', {}, (stage) => refuses(stage, 'bad-signature', 7)),
      yourStep('algorithm', {}, (stage) => refuses(stage, 'bad-algorithm', 8)),
      yourStep('expired-now', {}, (stage) => refuses(stage, 'expired', 2)),
      yourStep('from-the-future', {}, (stage) => refuses(stage, 'not-yet-valid', 3, 4)),
      yourStep('subject-number', {}, (stage) => refuses(stage, 'bad-subject', 5)),
      yourStep('audience-unexpected', {}, (stage) => refuses(stage, 'bad-audience', 6)),
      yourStep('no-object', {}, (stage) => refuses(stage, 'malformed', 9, 10)),
      yourStep('sorts', {}, async (stage) => {
        const tokens = await tokensOf(stage)
        const [{ key, now }] = tokens
        const wanted = Object.groupBy(tokens, ({ code }) => code)
        const names = new Map(tokens.map(({ token }, index) => [token, `token ${index + 1}`]))
        const named = (some: readonly string[] = []) => some.map((token) => names.get(token) ?? token)
        const sorted = stage.app.sortTokens(
          tokens.map(({ token }) => token),
          { key, algorithms: [...algorithms], now },
        )
        assert.deepEqual(
          Object.fromEntries(Object.entries(sorted).map(([code, some]) => [code, named(some)])),
          Object.fromEntries(
            Object.entries(wanted).map(([code, some]) => [code, named(some?.map(({ token }) => token))]),
          ),
        )
      }),
    ],
  },
})

type Yours = AnyStage & { app: typeof import('./answer.ts') }

/** Twelve tokens, each with what `decodeJwt` is given and with the code it must give. */
async function tokensOf(stage: Pick<AnyStage, 'random' | 'clock'>) {
  const { twelveTokens } = await import('./twelve.ts')
  const { key, now } = given(stage)
  const [first, second, ...more] = twelveTokens(key, stage.random.bytes(32), now).map((one) => ({
    ...one,
    key,
    algorithms: [...algorithms],
    now,
  }))
  if (!first || !second) throw new Error('There are twelve tokens')
  return [first, second, ...more] as const
}

/** The tokens with these numbers, from 0, are refused with this code. */
async function refuses(stage: Yours, code: string, ...numbers: number[]) {
  const tokens = await tokensOf(stage)
  for (const number of numbers) {
    const one = tokens[number]
    if (!one) throw new Error('There are twelve tokens')
    const { token, ...options } = one
    assert.deepEqual(stage.app.decodeJwt(token, options), { ok: false, code })
  }
}
