import type { FailReason, PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import type { ProblemKind } from '../words/problem.ts'
import type { Action } from './actions.ts'
import type { PlaySettings } from './settings.ts'

/** What is to be played in a process of its own. */
export interface Assignment extends PlaySettings {
  readonly found: Found
  /** `check`: all that must hold of the lesson. `exercise`: the exercise on `file`. `lesson`: its steps. */
  readonly what: 'check' | 'exercise' | 'lesson'
  readonly file?: string
  /** Removed by who gave the assignment. */
  readonly folder: string
  /** The case, from 0, at which to go on after the process before this one died. */
  readonly from?: number
}

export type ToChild =
  | { readonly type: 'play'; readonly assignment: Assignment }
  | { readonly type: 'action'; readonly action: Action | undefined }
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'stop' }
  | { readonly type: 'warm' }

export type FromChild =
  | { readonly type: 'ready' }
  | { readonly type: 'want' }
  /** With an `id` the child waits until it was taken. */
  | { readonly type: 'event'; readonly id?: number; readonly event: PlayEvent }
  | { readonly type: 'running'; readonly index: number; readonly mustFail: readonly FailReason[] }
  | { readonly type: 'rested' }
  | { readonly type: 'problem'; readonly kind: ProblemKind; readonly text: string; readonly stack?: string }
  | { readonly type: 'done' }

/** How a child says in its last moment why it ends: written to a pipe of its own, since messages might not get through. */
export type Fate = { readonly why: 'flood' } | { readonly why: 'exit'; readonly code: number; readonly stack: string }
export const fatePipe = 4

/** Bytes that the code of one case may print. */
export const outputLimit = 1_048_576
