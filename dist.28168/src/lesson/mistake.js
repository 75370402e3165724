                                               

/** Something that a lesson's author has to mend, and where. */
                          
                     
                       
                        
 

/** Reports one mistake in a file; who reports goes on after it, so that an author sees all of them at once. */
                                                        
