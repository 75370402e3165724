// fails split-characters: each chunk is decoded alone, and a character may stand in two
export { createApp } from './carriage-return.ts'
