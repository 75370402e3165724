import type { Migration } from 'kysely/migration'
import * as renameNickname from './answer.ts'
import * as init from './migrations/0000_init.ts'
import * as addNickname from './migrations/0001_add_nickname.ts'
import * as addGroups from './migrations/0003_add_groups.ts'
import * as dropTotalAmount from './migrations/0004_drop_total_amount.ts'

/** By name. Names are sorted as text, so their numbers are padded with zeros. */
export type Migrations = Readonly<Record<string, Migration>>

// #region base
/** What every database of this lesson has. */
export const base: Migrations = { '0000_init': init, '0001_add_nickname': addNickname }
// #endregion

// #region all
export const all: Migrations = {
  ...base,
  '0002_rename_nickname': renameNickname,
  '0003_add_groups': addGroups,
  '0004_drop_total_amount': dropTotalAmount,
}
// #endregion
