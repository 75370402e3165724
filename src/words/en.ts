import { cliEn } from './cli.en.ts'
import { viewsEn } from './views.en.ts'

/** The interface's own text. A key is a text or a function from values to text; `ja.ts` has the same keys. */
export const en = {
  folderUnreadable: ({ folder, why }: { folder: string; why: string }) =>
    `The folder ${folder} can't be read (${why}). Check its name and its rights.`,
  folderMissing: ({ folder }: { folder: string }) =>
    `There is no folder ${folder}. Give a lesson's name (see: fstudy list) or the path of a lesson folder.`,
  folderWithoutLessons: ({ folder }: { folder: string }) =>
    `No lesson in ${folder}: a lesson's folder holds a lesson.ts. Make one: fstudy new ${folder}/my-lesson`,
  lessonUnknown: ({ name, nearest }: { name: string; nearest: string }) =>
    `There is no lesson "${name}".${nearest ? ` Nearest: ${nearest}.` : ''} See: fstudy list`,
  lessonNotOne: ({ name, names }: { name: string; names: string }) =>
    `"${name}" means several lessons: ${names}. Name one of them.`,
  lessonFileMissing: `There is no lesson.ts. A lesson's folder holds lesson.ts, app.ts and prose.en.md.`,
  lessonNoDefault: `It must have \`export default defineLesson({ format: 1, steps: [...] })\`, each step made by \`step(...)\`.`,
  lessonDoesNotLoad: ({ why }: { why: string }) => `It does not load: ${why}`,
  lessonNoSteps: `It has no steps. A lesson has at least one.`,
  stepBadId: ({ id }: { id: string }) =>
    `The step id "${id}" is not usable: small letters, digits and hyphens, and not "exercise".`,
  stepTwice: ({ id }: { id: string }) =>
    `The step id "${id}" stands twice. Each step of a lesson and of its exercise has an id of its own.`,
  regionNoFile: ({ show }: { show: string }) => `show: '${show}' names a file that is not in the lesson's folder.`,
  regionMissing: ({ region, file }: { region: string; file: string }) =>
    `${file} has no region "${region}": lines between \`// #region ${region}\` and \`// #endregion\`.`,
  proseMissing: `There is no prose. Write prose.en.md, prose.ja.md, or both.`,
  proseNoTitle: `There is no title. Begin with \`# Title\`.`,
  proseTwoTitles: ({ title }: { title: string }) =>
    `"# ${title}" is a second title. Steps are \`## Title {#step-id}\`.`,
  proseDeepHeading: ({ title }: { title: string }) =>
    `The heading "${title}" is too deep here. Below a step there is only \`### Hints\`; use bold text instead.`,
  proseNoId: ({ title }: { title: string }) => `The heading "${title}" has no id. Write \`## ${title} {#step-id}\`.`,
  proseEmpty: ({ id }: { id: string }) => `The section {#${id}} is empty. Say what happens and why.`,
  proseEmptyHints: ({ id }: { id: string }) =>
    `The hints of {#${id}} are no list. Write \`1. first hint\`, \`2. next hint\`.`,
  proseNoExercise: `The lesson has an exercise, but there is no \`## Title {#exercise}\` here.`,
  proseExtraExercise: `There is a section {#exercise}, but lesson.ts has no exercise.`,
  proseLacksStep: ({ id }: { id: string }) =>
    `The section for the step "${id}" is missing: \`## Title {#${id}}\` (in an exercise \`### Title {#${id}}\`).`,
  proseUnknownStep: ({ id }: { id: string }) =>
    `{#${id}} is no step of lesson.ts. Correct the id, or take the section out.`,
  proseOrder: ({ id }: { id: string }) =>
    `{#${id}} is out of order. Sections stand in the order of the steps in lesson.ts.`,
  answerMissing: `The exercise has no answer.ts in the lesson's folder.`,
  answerNoBlock: `It has no \`// #region your-turn\` … \`// #endregion\`: what the learner is to write.`,
  wrongFirstLine: `Its first line must say which step it fails, and why: \`// fails <step-id>: <why>\`.`,
  wrongUnknownStep: ({ step }: { step: string }) =>
    `Its first line names the step "${step}", which lesson.ts does not have.`,
  databaseUrlUnknown: ({ url }: { url: string }) =>
    `--db ${url}: use sqlite, sqlite:FILE, postgres://USER@HOST/DATABASE or mysql://USER@HOST/DATABASE.`,
  databaseDown: ({ url, why }: { url: string; why: string }) =>
    `The database ${url} does not answer (${why}). Start it, or leave --db out to use SQLite.`,
  databaseRefused: ({ url, why }: { url: string; why: string }) =>
    `The database ${url} refused: ${why}. Check user, password, database and rights in --db.`,
  databaseDriverMissing: ({ url, name }: { url: string; name: string }) =>
    `--db ${url} needs the package "${name}". Install it beside fstudy: npm install ${name}`,
  databaseFile: ({ file, why }: { file: string; why: string }) =>
    `The SQLite file ${file} can't be used (${why}). Name a file in a folder that you can write to.`,
  databaseFileForeign: ({ file }: { file: string }) =>
    `${file} was not made by fstudy, so it is left alone. Name a file that does not exist yet: --db sqlite:FILE`,
  portInUse: ({ port }: { port: number }) =>
    `Port ${port} of 127.0.0.1 is in use. Stop what listens there, or take another: --port 0 finds a free one.`,
  portForbidden: ({ port }: { port: number }) =>
    `Port ${port} may not be used by you. Take one above 1023, or --port 0 for a free one.`,
  lessonNoServer: ({ name }: { name: string }) => `The lesson ${name} has no server: its app.ts exports no createApp.`,
  actionUnknown: ({ word }: { word: string }) =>
    `"${word}" is no action. There are: run, next, back, goto STEP, hint, code, request METHOD PATH [JSON], sql STATEMENT, say TEXT, pause MS, expect STATUS, expect $.PATH VALUE, quit.`,
  actionTooMuch: ({ action, rest }: { action: string; rest: string }) =>
    `"${action}" stands alone; "${rest}" is too much.`,
  actionGoto: 'Write `goto STEP`, with the id of a step.',
  actionSql: 'Write `sql STATEMENT`.',
  actionPause: 'Write `pause MS`, with a whole number of milliseconds.',
  actionRequest: 'Write `request METHOD /PATH [JSON]`, as: request POST /items {"name":"pen"}',
  actionRequestJson: ({ why }: { why: string }) => `What follows the path is no JSON: ${why}`,
  actionExpect: 'Write `expect STATUS` or `expect $.PATH VALUE`, as: expect 422, expect $.detail[0].type missing',
  ...viewsEn,
  stepUnknown: ({ step, steps }: { step: string; steps: string }) => `There is no step "${step}". There are: ${steps}`,
  lessonNoDatabase: ({ name }: { name: string }) => `The lesson ${name} has no database.`,
  stepAssertsNothing: ({ step }: { step: string }) =>
    `The step "${step}" asserts nothing: it would pass whatever happens. Use the functions of node:assert/strict, as assert.equal; a bare assert(...) does not count.`,
  noHints: 'This step has no hints.',
  ...cliEn,
}
