// fails number: \\d in JavaScript is 0 to 9 alone
import { str } from 'fstudy/http'
import { needs, registerApp } from '../register-app.ts'

export const createApp = registerApp(
  str({ minLength: 8, maxLength: 50 })
    .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter'), abort: true })
    .refine((text) => /\d/.test(text), { error: needs('number'), abort: true })
    .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark'), abort: true }),
)
