// fails back-again: a down that does nothing leaves the new name
export { up } from '../answer.ts'

export async function down(): Promise<void> {}
