// fails too-short: the rules are looked at before the length
import { str } from 'fstudy/http'
import { needs, registerApp } from '../register-app.ts'

export const createApp = registerApp(
  str()
    .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter'), abort: true })
    .refine((text) => /\p{Nd}/u.test(text), { error: needs('number'), abort: true })
    .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark'), abort: true })
    .refine((text) => text.length >= 8, { error: 'too short' }),
)
