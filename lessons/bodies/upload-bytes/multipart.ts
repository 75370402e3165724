/** A part as it is sent: `filename` makes it a file. */
export interface Part {
  readonly name?: string
  readonly filename?: string
  readonly text: string
}

/** What stands in front of each part here. It must not occur inside one. */
export const boundary = 'cut-here'

// #region multipart
function written({ name, filename, text }: Part): string {
  const disposition = [
    'form-data',
    ...(name === undefined ? [] : [`name="${name}"`]),
    ...(filename === undefined ? [] : [`filename="${filename}"`]),
  ]
  const type = filename === undefined ? [] : ['Content-Type: application/octet-stream']
  const headers = [`Content-Disposition: ${disposition.join('; ')}`, ...type]
  return [`--${boundary}`, ...headers, '', text, ''].join('\r\n')
}

/** A whole multipart body, by hand. */
export const bodyOf = (...parts: readonly Part[]) => [...parts.map(written), `--${boundary}--\r\n`].join('')
// #endregion

/** What `http.post` takes: a body, and the header that says how to read it. */
export const typed = (type: string, body: string) => ({ headers: { 'content-type': type }, body })

export const multipart = (...parts: readonly Part[]) =>
  typed(`multipart/form-data; boundary=${boundary}`, bodyOf(...parts))
