// #region engines
/** Whether a version is at least another one, part by part: `22.18.0` is more than `22.9.1`. */
export function enough(found: string, wanted: string): boolean {
  const [have, want] = [found, wanted].map((version) => version.split('.').map(Number))
  const at = want?.findIndex((part, index) => part !== have?.[index]) ?? -1
  return at === -1 || (have?.[at] ?? 0) > (want?.[at] ?? 0)
}

/** What a program says at its start when Node is too old; nothing where it is not. */
export const toldOf = (found: string, wanted: string): string =>
  enough(found, wanted) ? '' : `This needs Node ${wanted} or newer; this is Node ${found}.`
// #endregion
