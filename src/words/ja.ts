import type { Words } from './words.ts'

export const ja: Words = {
  databaseUrlUnknown: ({ url }) => `--db ${url} は使えません。sqlite、sqlite:ファイル名、postgres://ユーザー@ホスト/DB名、mysql://ユーザー@ホスト/DB名 のいずれかを指定してください。`,
  databaseDown: ({ url, why }) => `データベース ${url} につながりません（${why}）。起動してからもう一度試すか、--db を外して SQLite を使ってください。`,
  databaseRefused: ({ url, why }) => `データベース ${url} に拒否されました（${why}）。--db のユーザー・パスワード・データベース名・権限を確かめてください。`,
  databaseDriverMissing: ({ url, name }) => `--db ${url} にはパッケージ「${name}」が必要です。fstudy と同じ場所にインストールしてください：npm install ${name}`,
  databaseFile: ({ file, why }) => `SQLite ファイル ${file} を使えません（${why}）。書き込めるフォルダーのファイルを指定してください。`,
}
