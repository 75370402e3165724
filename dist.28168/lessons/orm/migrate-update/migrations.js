                                                 
import * as renameNickname from './answer.js'
import * as init from './migrations/0000_init.js'
import * as addNickname from './migrations/0001_add_nickname.js'
import * as addGroups from './migrations/0003_add_groups.js'
import * as dropTotalAmount from './migrations/0004_drop_total_amount.js'

/** By name. Names are sorted as text, so their numbers are padded with zeros. */
                                                            

// #region base
/** What every database of this lesson has. */
export const base             = { '0000_init': init, '0001_add_nickname': addNickname }
// #endregion

// #region all
export const all             = {
  ...base,
  '0002_rename_nickname': renameNickname,
  '0003_add_groups': addGroups,
  '0004_drop_total_amount': dropTotalAmount,
}
// #endregion
