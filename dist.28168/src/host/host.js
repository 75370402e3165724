                                                 

/** What a command is handed instead of reaching for the process: streams, surroundings, time. */
                       
                                   
                                     
                                    
                                 
                      
                                 
                            
                                                                   
                            
 

/** How text is to look: what a view needs to know of the place it is shown in. */
                       
                             
                            
                        
                          
                                                                                       
                           
 
