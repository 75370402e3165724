/** The body that the note's routes answer. */
export const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })
