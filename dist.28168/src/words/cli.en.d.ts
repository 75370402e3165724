/** The command line's text. */
export declare const cliEn: {
    progressNotKept: ({ file, why }: {
        file: string;
        why: string;
    }) => string;
    about: string;
    aboutList: string;
    aboutLesson: string;
    aboutCheck: string;
    aboutPractice: string;
    aboutDemo: string;
    aboutServe: string;
    aboutNew: string;
    aboutDoctor: string;
    argTopic: string;
    argLesson: string;
    argLessons: string;
    argLessonOrScript: string;
    argFolder: string;
    optLang: string;
    optColor: string;
    optDebug: string;
    optDb: string;
    optStep: string;
    optJson: string;
    optReporter: string;
    optOutput: string;
    optJobs: string;
    optShard: string;
    optBail: string;
    optTimeout: string;
    optDir: string;
    optWatch: string;
    optReset: string;
    optSolution: string;
    optEdit: string;
    optPace: string;
    optAuto: string;
    optRecord: string;
    optCastVersion: string;
    optPort: string;
    usage: string;
    usageCommands: string;
    usageOptions: string;
    usageArguments: string;
    optHelp: string;
    optVersion: string;
    unknownCommand: ({ word, nearest }: {
        word: string;
        nearest: string;
    }) => string;
    unknownOption: ({ word, command }: {
        word: string;
        command: string;
    }) => string;
    missingArgument: ({ name, command }: {
        name: string;
        command: string;
    }) => string;
    missingValue: ({ option }: {
        option: string;
    }) => string;
    tooManyArguments: ({ command }: {
        command: string;
    }) => string;
    badChoice: ({ option, value, choices }: {
        option: string;
        value: string;
        choices: string;
    }) => string;
    badNumber: ({ option, value, range }: {
        option: string;
        value: string;
        range: string;
    }) => string;
    badShard: ({ value }: {
        value: string;
    }) => string;
    badLanguage: ({ value, from }: {
        value: string;
        from: string;
    }) => string;
    topicUnknown: ({ topic, topics }: {
        topic: string;
        topics: string;
    }) => string;
    outputUnwritable: ({ file, why }: {
        file: string;
        why: string;
    }) => string;
    unexpected: ({ message }: {
        message: string;
    }) => string;
    listSteps: ({ count }: {
        count: number;
    }) => string;
    listDone: string;
    listStarted: ({ done, of }: {
        done: number;
        of: number;
    }) => string;
    listMore: string;
    noExercise: ({ name }: {
        name: string;
    }) => string;
    stopped: string;
    scriptUnreadable: ({ file, why }: {
        file: string;
        why: string;
    }) => string;
    scriptLine: ({ file, line, column, why }: {
        file: string;
        line: number;
        column: number;
        why: string;
    }) => string;
    scriptNoLesson: string;
    scriptEmpty: ({ file }: {
        file: string;
    }) => string;
    scriptNothingChecked: ({ file }: {
        file: string;
    }) => string;
    serveStop: string;
    menuTitle: string;
};
