import type { Words } from './words.ts'
import type { cliEn } from './cli.en.ts'

export const cliJa: Pick<Words, keyof typeof cliEn> = {
  progressNotKept: ({ file, why }) =>
    `進み具合を ${file} に保存できません（${why}）。空き容量やアクセス権を確かめるか、FSTUDY_STATE=フォルダー で別の場所を指定してください。`,
  about: 'バックエンドの話題を、実際に動くレッスンで学びます。',
  aboutList: 'レッスンの一覧（分野・名前・題名・ステップ数・進み具合）を表示します',
  aboutLesson: 'レッスンを一歩ずつ進めます。端末でなければ全体を文字で出力します',
  aboutCheck: 'レッスン・フォルダー・スクリプトを検査します。名前がなければ全部です',
  aboutPractice: '練習問題のひな形を書き出し、書いたコードを判定します',
  aboutDemo: 'レッスンやスクリプトを、打ち込みながら実演します',
  aboutServe: 'レッスンのサーバーを起動したままにします（curl やブラウザー用）',
  aboutNew: '検査に通る自作レッスンのフォルダーを作ります',
  aboutDoctor: 'この環境で動くもの・動かないものと、その対処を示します',
  argTopic: 'この分野だけ',
  argLesson: 'レッスン：query-params、requests/query-params、別名、またはフォルダー',
  argLessons: 'レッスン、レッスンのフォルダー、.fstudy スクリプト',
  argLessonOrScript: 'レッスン、または .fstudy スクリプト',
  argFolder: '作るフォルダー',
  optLang: 'en か ja。なければ FSTUDY_LANG、次にロケール',
  optColor: '色を付けない',
  optDebug: 'エラーの発生箇所を表示する',
  optDb: 'sqlite（メモリー上）、sqlite:ファイル、postgres://…、mysql://…',
  optStep: 'このステップだけを動かす',
  optJson: 'JSON で出力する',
  optReporter: 'spec、tap、junit、json、github のどれか',
  optOutput: '結果をファイルに書く',
  optJobs: '同時に動かすレッスンの数',
  optShard: 'n 個に分けた i 番目（例 1/3）',
  optBail: '最初の失敗で止める',
  optTimeout: '一つのステップの制限時間（ミリ秒）',
  optDir: 'ファイルを書く場所（省略時は ./practice）',
  optWatch: '保存するたびに判定する',
  optReset: 'ひな形を書き直す（前のファイルは隣に残します）',
  optHint: '問題とヒントを表示する（もう一度で次のヒント）',
  optSolution: '解答を表示する',
  optEdit: '$EDITOR でファイルを開く',
  optPace: '一文字ごとの間隔（ミリ秒）',
  optAuto: 'キーを待たずに進める',
  optRecord: 'asciicast としてファイルに記録する',
  optCastVersion: '記録の形式（2 か 3）',
  optPort: 'ポート番号（0 なら空きを自動で選ぶ）',
  usage: '使い方：',
  usageCommands: 'コマンド：',
  usageOptions: 'オプション：',
  usageArguments: '引数：',
  optHelp: 'この説明を表示する',
  optVersion: 'バージョンを表示する',
  unknownCommand: ({ word, nearest }) =>
    `「${word}」というコマンドはありません。${nearest ? `近いもの：${nearest}。` : ''}fstudy --help を見てください。`,
  unknownOption: ({ word, command }) =>
    `${word} というオプションはここでは使えません。fstudy ${command}${command && ' '}--help を見てください。`,
  missingArgument: ({ name, command }) => `<${name}> がありません。fstudy ${command} --help を見てください。`,
  missingValue: ({ option }) => `オプション ${option} には値が必要です。`,
  tooManyArguments: ({ command }) => `引数が多すぎます。fstudy ${command} --help を見てください。`,
  badChoice: ({ option, value, choices }) => `${option} ${value}：${choices} から選んでください。`,
  badNumber: ({ option, value, range }) => `${option} ${value}：整数（${range}）で指定してください。`,
  badShard: ({ value }) => `--shard ${value}：i/n（1 ≤ i ≤ n、例 1/3）の形で指定してください。`,
  badLanguage: ({ value, from }) => `${from} ${value}：使えるのは en と ja です。`,
  topicUnknown: ({ topic, topics }) => `「${topic}」という分野はありません。あるのは：${topics}`,
  outputUnwritable: ({ file, why }) =>
    `${file} に書き込めません（${why}）。${
      /^(ENOSPC|EDQUOT)$/.test(why)
        ? 'ディスクがいっぱいです。空きを作るか、別の場所を指定してください。'
        : '書き込めるフォルダーのファイルを指定してください。'
    }`,
  unexpected: ({ message }) => `fstudy の内部で問題が起きました：${message}\n--debug を付けると発生箇所が分かります。`,
  listSteps: ({ count }) => `${count} ステップ`,
  listDone: '完了',
  listStarted: ({ done, of }) => `${done}/${of}`,
  listMore: '始めるには：fstudy lesson <名前>',
  noExercise: ({ name }) => `レッスン ${name} には練習問題がありません。`,
  scriptUnreadable: ({ file, why }) => `スクリプト ${file} を読めません（${why}）。`,
  scriptLine: ({ file, line, column, why }) => `${file}:${line}:${column}: ${why}`,
  scriptNoLesson: 'スクリプトの最初にレッスンを書いてください：`lesson query-params`',
  scriptEmpty: ({ file }) => `スクリプト ${file} に操作が一つもありません。`,
  scriptNothingChecked: ({ file }) =>
    `スクリプト ${file} にはステップの実行も expect もなく、確かめるものがありません。\`run\` か \`expect 200\` を加えてください。`,
  serveStop: 'Ctrl-C でサーバーを止めます。',
  menuTitle: 'どのレッスンにしますか？',
  demoRecorded: ({ file }) => `${file} に記録しました。再生するには：asciinema play ${file}`,
  learnRun: '[Enter] 実行|[h] ヒント|[t] 試す|[q] 終了|[?] キー|[n] 次へ|[b] 前へ|[j] 移動|[c] コード',
  learnNext: '[Enter] 次へ|[r] もう一度|[t] 試す|[q] 終了|[?] キー|[b] 前へ|[j] 移動|[h] ヒント|[c] コード',
  learnJump: 'どのステップに移動しますか？',
  learnTry: 'リクエストか SQL 文（例：GET /path、POST /path {"a":1}、select ...）：',
  learnKeys: `Enter・Space  このステップを実行。終わっていれば次へ
r             このステップを実行（何度でも）
n・b          次のステップ・前のステップ
j             ステップを選んで移動
h             ヒント。もう一度押すと次のヒント
c             動いているコード
t             自分でリクエストや SQL 文を試す
q             終了。次回はここから続けられます
?             この説明`,
  practiceWritten: ({ file }) => `あなたのファイル：${file}`,
  practiceKept: ({ file }) => `前のファイルは ${file} として残しました`,
  practiceSaved: ({ time }) => `保存 ${time}`,
  practiceWatching: ({ file }) => `${file} を見ています。保存すると判定します。Ctrl-C で終わります。`,
  practiceGone: ({ file }) => `${file} がなくなりました。戻ればまた判定します。--reset でひな形を書き直せます。`,
  practiceSolved: '解けました。',
  practiceHints: ({ lesson }) => `ヒント：fstudy practice ${lesson} --hint　解答：fstudy practice ${lesson} --solution`,
  solutionFirst: ({ lesson }) =>
    `まだ一度も挑戦していません：fstudy practice ${lesson}\nそれでも解答を見るなら、もう一度同じコマンドを実行してください。`,
  editorMissing: ({ editor }) =>
    `エディター ${editor} を起動できません。EDITOR に使えるものを設定するか、自分でファイルを開いてください。`,
  newExists: ({ folder }) => `${folder} はすでにあり、空ではありません。別のフォルダーを指定してください。`,
  newMade: ({ folder }) =>
    `${folder} にレッスンを作りました。見るには：fstudy lesson ${folder}　検査するには：fstudy check ${folder}`,
  starterComment: 'ここに書いてください',
  doctorTemporary: '一時ファイル',
  doctorState: '進み具合',
  doctorTerminal: '端末',
  doctorColour: '色あり',
  doctorNoColour: '色なし',
  doctorWorks: '動きます',
  doctorNative: ({ why }) => `読み込めません（${why}）。この環境で fstudy を入れ直してください。`,
  doctorLoopback: ({ why }) =>
    `サーバーを起動できません（${why}）。HTTP のレッスンに必要です。サンドボックスやファイアウォールで許可してください。`,
  doctorFolder: ({ path, why }) =>
    `${path} に書き込めません（${why}）。アクセス権を直すか、TMPDIR や FSTUDY_STATE で別の場所を指定してください。`,
  doctorOptional: ({ name }) => `入っていません（対応するデータベースを使うときだけ必要）：npm install ${name}`,
}
