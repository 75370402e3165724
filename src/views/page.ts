import type { Look } from '../host/host.ts'
import { wordsIn, type Words } from '../words/words.ts'
import { symbolsOf, type Symbols } from './symbols.ts'

/** What text is laid out on: its columns, its language, what may be drawn. */
export interface Page {
  readonly width: number
  readonly words: Words
  readonly symbols: Symbols
}

export const pageOf = (look: Look): Page => ({
  width: look.width,
  words: wordsIn(look.language),
  symbols: symbolsOf(look),
})

/** A page with a margin at its left. */
export const narrower = (page: Page, columns: number): Page => ({ ...page, width: Math.max(10, page.width - columns) })
