                                                           
import { Migrator } from 'kysely/migration'
import * as init from './migrations/0000_init.js'

                                                               

/** What the tables have at one time or another: the migrations decide. */
                           
          
                         
                    
                 
                      
                                  
                                      
                      
   
                                                                                                       
                                                 
                                               
 

// #region seed
/** The first migration is applied, and there are rows: a database that is in use. */
export async function seed(db                  )                {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '0000_init': init }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  const users = [
    { username: 'john_doe_1', email: 'john_doe_1@example.com', is_active: true },
    { username: 'john_doe_2', email: 'john_doe_2@example.com', is_active: false },
    { username: '山田太郎', email: 'taro@example.jp', is_active: true },
  ]
  const orders = [
    { order_number: 'ORDER_00001', user_id: 1, total_amount: 100 },
    { order_number: 'ORDER_00002', user_id: 1, total_amount: 250 },
    { order_number: 'ORDER_00003', user_id: 3, total_amount: 80 },
  ]
  await db.insertInto('users').values(users).execute()
  await db.insertInto('orders').values(orders).execute()
}
// #endregion
