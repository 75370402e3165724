// fails first-rule: the number is looked for before the uppercase letter
import { str } from 'fstudy/http'
import { needs, registerApp } from '../register-app.ts'

export const createApp = registerApp(
  str({ minLength: 8, maxLength: 50 })
    .refine((text) => /\p{Nd}/u.test(text), { error: needs('number'), abort: true })
    .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter'), abort: true })
    .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark'), abort: true }),
)
