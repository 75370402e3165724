                                                                
                                                  
                                                          
                                                      
                                                 
                                          

/** What is to be played in a process of its own. */
                             
                       
                                                                                                            
                                                
                        
                             
                                   
                                   
                                     
                        
                         
                                                                           
                         
                      
                                                                                      
                        
 

                     
                                                              
                                                                    
                                                   
                             

                       
                              
                             
                                                                              
                                                                                                  
                               
                                                                                   
                             

/** How a child says in its last moment why it ends: written to a pipe of its own, since messages might not get through. */
                                                                                                                      
export const fatePipe = 4

/** Bytes that the code of one case may print. */
export const outputLimit = 1_048_576
