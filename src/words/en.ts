/** The interface's own text. A key is a text or a function from values to text; `ja.ts` has the same keys. */
export const en = {
  databaseUrlUnknown: ({ url }: { url: string }) => `--db ${url}: use sqlite, sqlite:FILE, postgres://USER@HOST/DATABASE or mysql://USER@HOST/DATABASE.`,
  databaseDown: ({ url, why }: { url: string; why: string }) => `The database ${url} does not answer (${why}). Start it, or leave --db out to use SQLite.`,
  databaseRefused: ({ url, why }: { url: string; why: string }) => `The database ${url} refused: ${why}. Check user, password, database and rights in --db.`,
  databaseDriverMissing: ({ url, name }: { url: string; name: string }) => `--db ${url} needs the package "${name}". Install it beside fstudy: npm install ${name}`,
  databaseFile: ({ file, why }: { file: string; why: string }) => `The SQLite file ${file} can't be used (${why}). Name a file in a folder that you can write to.`,
}
