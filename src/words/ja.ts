import { cliJa } from './cli.ja.ts'
import { viewsJa } from './views.ja.ts'
import type { Words } from './words.ts'

export const ja: Words = {
  folderUnreadable: ({ folder, why }) =>
    `フォルダー ${folder} を読めません（${why}）。名前とアクセス権を確かめてください。`,
  folderMissing: ({ folder }) =>
    `フォルダー ${folder} がありません。レッスン名（fstudy list で一覧）か、レッスンのフォルダーを指定してください。`,
  folderWithoutLessons: ({ folder }) =>
    `${folder} にレッスンがありません。レッスンのフォルダーには lesson.ts が必要です。新しく作るには：fstudy new ${folder}/my-lesson`,
  lessonUnknown: ({ name, nearest }) =>
    `「${name}」というレッスンはありません。${nearest ? `近い名前：${nearest}。` : ''}一覧は fstudy list で見られます。`,
  lessonNotOne: ({ name, names }) =>
    `「${name}」に当てはまるレッスンが複数あります：${names}。どれか一つを指定してください。`,
  lessonFileMissing: `lesson.ts がありません。レッスンのフォルダーには lesson.ts・app.ts・prose.ja.md などを置きます。`,
  lessonNoDefault: `\`export default defineLesson({ format: 1, steps: [...] })\` が必要です。ステップは \`step(...)\` で作ります。`,
  lessonDoesNotLoad: ({ why }) => `読み込めません：${why}`,
  lessonNoSteps: `ステップがありません。レッスンには一つ以上のステップが必要です。`,
  stepBadId: ({ id }) =>
    `ステップ ID「${id}」は使えません。英小文字・数字・ハイフンだけで、exercise 以外にしてください。`,
  stepTwice: ({ id }) =>
    `ステップ ID「${id}」が二度使われています。ID はレッスンと練習問題を通して一つずつにしてください。`,
  regionNoFile: ({ show }) => `show: '${show}' のファイルがレッスンのフォルダーにありません。`,
  regionMissing: ({ region, file }) =>
    `${file} に「${region}」の範囲がありません。\`// #region ${region}\` と \`// #endregion\` で囲んでください。`,
  proseMissing: `説明文がありません。prose.en.md か prose.ja.md（または両方）を書いてください。`,
  proseNoTitle: `タイトルがありません。\`# タイトル\` で始めてください。`,
  proseTwoTitles: ({ title }) =>
    `「# ${title}」は二つ目のタイトルです。ステップは \`## 見出し {#step-id}\` と書きます。`,
  proseDeepHeading: ({ title }) =>
    `見出し「${title}」はここでは深すぎます。ステップの下に置けるのは \`### Hints\` だけです。太字を使ってください。`,
  proseNoId: ({ title }) => `見出し「${title}」に ID がありません。\`## ${title} {#step-id}\` と書いてください。`,
  proseEmpty: ({ id }) => `{#${id}} の本文が空です。何が、なぜ起きるのかを書いてください。`,
  proseEmptyHints: ({ id }) =>
    `{#${id}} のヒントが番号付きリストになっていません。\`1. 最初のヒント\`、\`2. 次のヒント\` と書いてください。`,
  proseNoExercise: `lesson.ts に練習問題がありますが、ここに \`## 見出し {#exercise}\` がありません。`,
  proseExtraExercise: `{#exercise} がありますが、lesson.ts に練習問題がありません。`,
  proseLacksStep: ({ id }) =>
    `ステップ「${id}」の説明がありません：\`## 見出し {#${id}}\`（練習問題の中では \`### 見出し {#${id}}\`）。`,
  proseUnknownStep: ({ id }) => `{#${id}} は lesson.ts のステップにありません。ID を直すか、この節を消してください。`,
  proseOrder: ({ id }) => `{#${id}} の順番が違います。節は lesson.ts のステップと同じ順に並べてください。`,
  answerMissing: `練習問題の answer.ts がレッスンのフォルダーにありません。`,
  answerNoBlock: `学習者が書く部分（\`// #region your-turn\` … \`// #endregion\`）がありません。`,
  wrongFirstLine: `一行目に、どのステップになぜ落ちるのかを書いてください：\`// fails <step-id>: <理由>\`。`,
  wrongUnknownStep: ({ step }) => `一行目のステップ「${step}」は lesson.ts にありません。`,
  databaseUrlUnknown: ({ url }) =>
    `--db ${url} は使えません。sqlite、sqlite:ファイル名、postgres://ユーザー@ホスト/DB名、mysql://ユーザー@ホスト/DB名 のいずれかを指定してください。`,
  databaseDown: ({ url, why }) =>
    `データベース ${url} につながりません（${why}）。起動してからもう一度試すか、--db を外して SQLite を使ってください。`,
  databaseRefused: ({ url, why }) =>
    `データベース ${url} に拒否されました（${why}）。--db のユーザー・パスワード・データベース名・権限を確かめてください。`,
  databaseDriverMissing: ({ url, name }) =>
    `--db ${url} にはパッケージ「${name}」が必要です。fstudy と同じ場所にインストールしてください：npm install ${name}`,
  databaseFile: ({ file, why }) =>
    `SQLite ファイル ${file} を使えません（${why}）。書き込めるフォルダーのファイルを指定してください。`,
  databaseFileForeign: ({ file }) =>
    `${file} は fstudy が作ったファイルではないため、変更しません。まだ存在しないファイル名を指定してください：--db sqlite:ファイル名`,
  portInUse: ({ port }) =>
    `127.0.0.1 のポート ${port} は使用中です。使っているプログラムを止めるか、--port 0（空きポートを自動で選択）を使ってください。`,
  portForbidden: ({ port }) =>
    `ポート ${port} を使う権限がありません。1024 以上の番号か、--port 0（空きポートを自動で選択）を使ってください。`,
  lessonNoServer: ({ name }) =>
    `レッスン ${name} にはサーバーがありません（app.ts が createApp を export していません）。`,
  actionUnknown: ({ word }) =>
    `「${word}」という操作はありません。使えるのは run、next、back、goto STEP、hint、code、request METHOD PATH [JSON]、sql 文、say テキスト、pause ミリ秒、expect ステータス、expect $.パス 値、quit です。`,
  actionTooMuch: ({ action, rest }) => `「${action}」は単独で書きます。「${rest}」は余分です。`,
  actionGoto: '`goto STEP` の形で、ステップの ID を書いてください。',
  actionSql: '`sql 文` の形で書いてください。',
  actionPause: '`pause ミリ秒` の形で、整数を書いてください。',
  actionRequest: '`request METHOD /PATH [JSON]` の形で書いてください。例：request POST /items {"name":"pen"}',
  actionRequestJson: ({ why }) => `パスの後が JSON になっていません：${why}`,
  actionExpect:
    '`expect ステータス` か `expect $.パス 値` の形で書いてください。例：expect 422、expect $.detail[0].type missing',
  ...viewsJa,
  stepUnknown: ({ step, steps }) => `「${step}」というステップはありません。あるのは：${steps}`,
  lessonNoDatabase: ({ name }) => `レッスン ${name} にはデータベースがありません。`,
  stepAssertsNothing: ({ step }) =>
    `ステップ「${step}」は何も確かめていません。このままでは必ず合格してしまいます。node:assert/strict の assert.equal などを使ってください（assert(...) だけでは数えられません）。`,
  noHints: 'このステップにヒントはありません。',
  ...cliJa,
}
