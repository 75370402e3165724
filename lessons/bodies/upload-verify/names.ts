// #region shown
/** A client's file name, to show and no more. */
export function shown(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const base = last.replace(/\p{Cc}/gu, '').trim()
  return ['', '.', '..'].includes(base) ? 'file' : base
}
// #endregion

// #region disposition
/** The header that makes a browser save a file, and not show it. */
export function disposition(name: string): string {
  const escaped = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return escaped === name ? `attachment; filename="${name}"` : `attachment; filename*=utf-8''${escaped}`
}
// #endregion
