import { en } from './en.js'
import { ja } from './ja.js'

                        
/** Each text of the interface, in one language. */
                                                                                                            
                                  

const languages                          = { en, ja }
export const languageNames                      = ['en', 'ja']
export const wordsIn = (language          )        => languages[language]
export const isLanguage = (text        )                   => text in languages
