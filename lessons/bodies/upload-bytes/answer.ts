export { createApp } from './app.ts'

// #region your-turn
// starter: export const contentType = 'multipart/form-data'
export const contentType = 'multipart/form-data; boundary=snip'
// #endregion

/** Two files called `files`: `four.txt` with the text `four`, `nihon.txt` with the text `日本`. */
export function body(): string {
  // #region your-turn
  // starter: const lines = ['snip', 'Content-Disposition: form-data; name="file"', 'four']
  // starter: return lines.join('\n')
  const lines = [
    '--snip',
    'Content-Disposition: form-data; name="files"; filename="four.txt"',
    'Content-Type: text/plain',
    '',
    'four',
    '--snip',
    'Content-Disposition: form-data; name="files"; filename="nihon.txt"',
    'Content-Type: text/plain',
    '',
    '日本',
    '--snip--',
    '',
  ]
  return lines.join('\r\n')
  // #endregion
}
