// fails first-rule: without abort, all broken rules are told
import { str } from 'fstudy/http'
import { needs, registerApp } from '../register-app.ts'

export const createApp = registerApp(
  str({ minLength: 8, maxLength: 50 })
    .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter') })
    .refine((text) => /\p{Nd}/u.test(text), { error: needs('number') })
    .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark') }),
)
