/** What a lesson's author imports. */
export { defineLesson, step, stepFor } from './lesson/define.js'
                                                                                                       
                                        
