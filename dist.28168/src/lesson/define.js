                                                        
                                    
                                                                                                          

/**
 * What a step is given. Each handle opens when it is first used, records what goes through it as events, and is closed
 * after the step, however the step ends.
 */
                                                                           
                                                                               
                   
                                                                       
                               
 

/** A stage of which nothing is known but its handles. */
                                           
                       
                      
 

                   
                                                                                                            
                           
                                                                                                            
                                                  
                                                      
                       
                                
                                   
                                                                                                          
                       
                                                
                             
                                                                   
                               
                                                         
                           
                                                                                         
                                 
                                                                                                         
                                                  
 

                                                     

/** One step: a test that can be watched. */
                       
                                                                    
                     
                                  
                                                                                            
                                            
 

                              
                                                                                  
                                            
 

/** A module whose exports a step works with: `app.ts`, `answer.ts` or the learner's own file. */
                                        

/** `seed.ts`: makes the tables and the rows. */
                             
                                  
 

                           
                                                                                                                        
                       
                                 
 

                         
                    
                                           
                     
                                           
                                 
                              
 

/** Declares a lesson: the default export of `lesson.ts`. */
export const defineLesson = (lesson        )         => lesson

/**
 * A `step` that knows what the lesson's module exports and which tables there are:
 * `const step = stepFor<typeof import('./app.js'), Database>()`.
 */
export const stepFor =
                           () =>
  (id        , options             , run                                                       )       => ({
    id,
    show: [options.show ?? []].flat(),
    run,
  })

/** Declares a step of a lesson that only talks to its server. */
export const step = stepFor         ()
