// fails punctuation: a letter counts as a punctuation mark
import { str } from 'fstudy/http'
import { needs, registerApp } from '../register-app.ts'

export const createApp = registerApp(
  str({ minLength: 8, maxLength: 50 })
    .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter'), abort: true })
    .refine((text) => /\p{Nd}/u.test(text), { error: needs('number'), abort: true })
    .refine((text) => /[^0-9]/.test(text), { error: needs('punctuation mark'), abort: true }),
)
