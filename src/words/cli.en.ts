/** The command line's text. */
export const cliEn = {
  progressNotKept: ({ file, why }: { file: string; why: string }) =>
    `Your progress can't be kept in ${file} (${why}). Free some space or mend the rights, or name another folder: FSTUDY_STATE=DIR`,
  about: 'Backend topics as lessons that really run.',
  aboutList: 'Lists the course: topic, lesson, title, steps, done or not',
  aboutLesson: 'Plays a lesson step by step; without a terminal all of it as text',
  aboutCheck: 'Checks lessons, folders of lessons and scripts; without a name the whole course',
  aboutPractice: "Writes an exercise's starter and checks what you write",
  aboutDemo: 'Types and runs a lesson or a script for an audience',
  aboutServe: "Keeps a lesson's server up, for curl or a browser",
  aboutNew: 'Makes a lesson folder of your own that passes the check',
  aboutDoctor: 'Says what works on this machine, what does not, and the way out',
  argTopic: 'only this topic',
  argLesson: 'a lesson: query-params, requests/query-params, an alias, or a folder',
  argLessons: 'lessons, folders of lessons, or .fstudy scripts',
  argLessonOrScript: 'a lesson or a .fstudy script',
  argFolder: 'the folder to make',
  optLang: 'en or ja; else FSTUDY_LANG, then the locale',
  optColor: 'no colours',
  optDebug: 'show where an error came from',
  optDb: 'sqlite (in memory), sqlite:FILE, postgres://…, mysql://…',
  optStep: 'play this step alone',
  optJson: 'as JSON',
  optReporter: 'spec, tap, junit, json or github',
  optOutput: 'write the report into a file',
  optJobs: 'how many lessons at once',
  optShard: 'part i of n, as 1/3',
  optBail: 'stop after the first failure',
  optTimeout: "a step's time limit in ms",
  optDir: 'where the file is written; ./practice by default',
  optWatch: 'check again at each save',
  optReset: 'write the starter anew; the old file is kept beside it',
  optHint: 'show the task and a hint; again for the next one',
  optSolution: 'show the answer',
  optEdit: 'open the file in $EDITOR',
  optPace: 'milliseconds between two letters',
  optAuto: 'go on without a key',
  optRecord: 'write an asciicast to this file',
  optCastVersion: 'format of the recording, 2 or 3',
  optPort: 'the port, 0 for a free one',
  usage: 'Usage:',
  usageCommands: 'Commands:',
  usageOptions: 'Options:',
  usageArguments: 'Arguments:',
  optHelp: 'show this help',
  optVersion: 'show the version',
  unknownCommand: ({ word, nearest }: { word: string; nearest: string }) =>
    `There is no command "${word}".${nearest ? ` Nearest: ${nearest}.` : ''} See: fstudy --help`,
  unknownOption: ({ word, command }: { word: string; command: string }) =>
    `There is no option ${word} here. See: fstudy ${command}${command && ' '}--help`,
  missingArgument: ({ name, command }: { name: string; command: string }) =>
    `<${name}> is missing. See: fstudy ${command} --help`,
  missingValue: ({ option }: { option: string }) => `The option ${option} needs a value.`,
  tooManyArguments: ({ command }: { command: string }) => `Too many arguments. See: fstudy ${command} --help`,
  badChoice: ({ option, value, choices }: { option: string; value: string; choices: string }) =>
    `${option} ${value}: choose one of ${choices}.`,
  badNumber: ({ option, value, range }: { option: string; value: string; range: string }) =>
    `${option} ${value}: give a whole number, ${range}.`,
  badShard: ({ value }: { value: string }) => `--shard ${value}: write i/n with 1 ≤ i ≤ n, as 1/3.`,
  badLanguage: ({ value, from }: { value: string; from: string }) => `${from} ${value}: there are en and ja.`,
  topicUnknown: ({ topic, topics }: { topic: string; topics: string }) =>
    `There is no topic "${topic}". There are: ${topics}`,
  outputUnwritable: ({ file, why }: { file: string; why: string }) =>
    `${file} can't be written (${why}). ${
      /^(ENOSPC|EDQUOT)$/.test(why)
        ? 'The disk is full: make room there, or name a place elsewhere.'
        : 'Name a file in a folder that exists and that you can write to.'
    }`,
  unexpected: ({ message }: { message: string }) =>
    `Something went wrong inside fstudy: ${message}\nRun it again with --debug to see where.`,
  listSteps: ({ count }: { count: number }) => `${count} ${count === 1 ? 'step' : 'steps'}`,
  listDone: 'done',
  listStarted: ({ done, of }: { done: number; of: number }) => `${done}/${of}`,
  listMore: 'Play one: fstudy lesson <name>',
  noExercise: ({ name }: { name: string }) => `The lesson ${name} has no exercise.`,
  scriptUnreadable: ({ file, why }: { file: string; why: string }) => `The script ${file} can't be read (${why}).`,
  scriptLine: ({ file, line, column, why }: { file: string; line: number; column: number; why: string }) =>
    `${file}:${line}:${column}: ${why}`,
  scriptNoLesson: 'The script must name its lesson first: `lesson query-params`.',
  scriptEmpty: ({ file }: { file: string }) => `The script ${file} has no action.`,
  scriptNothingChecked: ({ file }: { file: string }) =>
    `The script ${file} runs no step and expects nothing, so there is nothing to check. Add \`run\` or \`expect 200\`.`,
  serveStop: 'Ctrl-C stops the server.',
  menuTitle: 'Which lesson?',
  demoRecorded: ({ file }: { file: string }) => `Recorded in ${file}. Play it: asciinema play ${file}`,
  learnRun: '[Enter] run|[h]int|[t]ry|[q]uit|[?] keys|[n]ext|[b]ack|[j]ump|[c]ode',
  learnNext: '[Enter] next|[r]un again|[t]ry|[q]uit|[?] keys|[b]ack|[j]ump|[h]int|[c]ode',
  learnJump: 'Go to which step?',
  learnTry: 'Your request or statement (as: GET /path, POST /path {"a":1}, select ...):',
  learnKeys: `Enter, Space  run this step, then go on
r             run this step, again and again if you like
n, b          next step, step before
j             jump to a step
h             a hint; again for the next one
c             the code that runs
t             try a request or an SQL statement of your own
q             leave; you go on here next time
?             this help`,
  practiceWritten: ({ file }: { file: string }) => `Your file: ${file}`,
  practiceKept: ({ file }: { file: string }) => `Your former file is kept as ${file}`,
  practiceSaved: ({ time }: { time: string }) => `Saved ${time}`,
  practiceWatching: ({ file }: { file: string }) => `Watching ${file}. Save it to check it; Ctrl-C ends.`,
  practiceGone: ({ file }: { file: string }) =>
    `${file} is gone. It is checked again when it is back; --reset writes the starter.`,
  practiceSolved: 'Solved.',
  practiceHints: ({ lesson }: { lesson: string }) =>
    `A hint: fstudy practice ${lesson} --hint. The answer: fstudy practice ${lesson} --solution`,
  solutionFirst: ({ lesson }: { lesson: string }) =>
    `You have not tried yet: fstudy practice ${lesson}\nTo see the answer all the same, ask once more.`,
  editorMissing: ({ editor }: { editor: string }) =>
    `The editor ${editor} can't be started. Set EDITOR to one that can, or open the file yourself.`,
  newExists: ({ folder }: { folder: string }) => `${folder} is there already and is not empty. Name another folder.`,
  newMade: ({ folder }: { folder: string }) =>
    `A lesson in ${folder}. Look at it: fstudy lesson ${folder}. Check it: fstudy check ${folder}`,
  starterComment: 'your code here',
  doctorTemporary: 'Temporary files',
  doctorState: 'Progress',
  doctorTerminal: 'Terminal',
  doctorColour: 'colours',
  doctorNoColour: 'no colours',
  doctorWorks: 'works',
  doctorNative: ({ why }: { why: string }) => `does not load (${why}). Install fstudy again on this machine.`,
  doctorLoopback: ({ why }: { why: string }) =>
    `no server may listen here (${why}). Lessons about HTTP need it: allow it in the sandbox or firewall.`,
  doctorFolder: ({ path, why }: { path: string; why: string }) =>
    `${path} can't be written (${why}). Mend its rights, or name another by TMPDIR or FSTUDY_STATE.`,
  doctorOptional: ({ name }: { name: string }) => `not installed; needed for its databases alone: npm install ${name}`,
}
