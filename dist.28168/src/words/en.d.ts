/** The interface's own text. A key is a text or a function from values to text; `ja.ts` has the same keys. */
export declare const en: {
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
    lessonSteps: ({ steps, exercise }: {
        steps: number;
        exercise: boolean;
    }) => string;
    stepNumber: ({ number, of }: {
        number: number;
        of: number;
    }) => string;
    exerciseNumber: ({ number, of }: {
        number: number;
        of: number;
    }) => string;
    starterNumber: () => string;
    wrongNumber: () => string;
    scriptNumber: ({ number, of }: {
        number: number;
        of: number;
    }) => string;
    codeLines: ({ first, last }: {
        first: number;
        last: number;
    }) => string;
    hintLevel: ({ level, of }: {
        level: number;
        of: number;
    }) => string;
    rowCount: ({ count }: {
        count: number;
    }) => string;
    rowsChanged: ({ count }: {
        count: number;
    }) => string;
    moreRows: ({ count }: {
        count: number;
    }) => string;
    moreLines: ({ count }: {
        count: number;
    }) => string;
    rowNumber: ({ number }: {
        number: number;
    }) => string;
    bodyBinary: ({ bytes }: {
        bytes: number;
    }) => string;
    frameConnect: ({ path }: {
        path: string;
    }) => string;
    frameOpen: ({ protocol }: {
        protocol: string;
    }) => string;
    frameClose: ({ code, reason }: {
        code: number;
        reason: string;
    }) => string;
    frameAbort: string;
    frameRejected: ({ status }: {
        status: number;
    }) => string;
    timelineUnit: ({ ms }: {
        ms: number;
    }) => string;
    timelineEmpty: string;
    verdictPass: ({ assertions }: {
        assertions: number;
    }) => string;
    verdictFailsAsItShould: string;
    verdictEnd: ({ passed, total }: {
        passed: number;
        total: number;
    }) => string;
    verdictEndFailed: ({ failed }: {
        failed: number;
    }) => string;
    brokenLesson: ({ name }: {
        name: string;
    }) => string;
    brokenMend: string;
    failed: ({ reason }: {
        reason: string;
    }) => string;
    partExercise: string;
    partMustFail: string;
    partScript: string;
    labelSent: string;
    labelCame: string;
    labelDiffers: string;
    labelValue: string;
    labelExpected: string;
    labelActual: string;
    labelNothing: string;
    labelAsserted: string;
    labelThrown: string;
    labelServer: string;
    labelMessage: string;
    labelOutput: string;
    labelLeft: string;
    labelTry: string;
    reasonAssertion: string;
    reasonError: string;
    reasonSlow: string;
    reasonTimeout: ({ seconds }: {
        seconds: number;
    }) => string;
    reasonBlocked: string;
    reasonExit: ({ code }: {
        code: string;
    }) => string;
    reasonCrash: ({ signal }: {
        signal: string;
    }) => string;
    reasonFlood: string;
    reasonStray: string;
    reasonUnawaited: string;
    reasonSurvived: string;
    tryAssertion: string;
    tryError: string;
    tryTimeout: string;
    tryBlocked: string;
    tryExit: string;
    tryCrash: string;
    tryFlood: string;
    tryStray: string;
    tryUnawaited: string;
    trySurvived: string;
    summaryFailures: string;
    summaryLessons: string;
    summaryCases: string;
    summaryTime: string;
    summaryPassed: ({ count }: {
        count: number;
    }) => string;
    summaryFailed: ({ count }: {
        count: number;
    }) => string;
    summaryBroken: ({ count }: {
        count: number;
    }) => string;
    summaryTotal: ({ count }: {
        count: number;
    }) => string;
    summaryNothing: string;
    summaryAllGood: string;
    folderUnreadable: ({ folder, why }: {
        folder: string;
        why: string;
    }) => string;
    folderMissing: ({ folder }: {
        folder: string;
    }) => string;
    folderWithoutLessons: ({ folder }: {
        folder: string;
    }) => string;
    lessonUnknown: ({ name, nearest }: {
        name: string;
        nearest: string;
    }) => string;
    lessonNotOne: ({ name, names }: {
        name: string;
        names: string;
    }) => string;
    lessonFileMissing: string;
    lessonNoDefault: string;
    lessonDoesNotLoad: ({ why }: {
        why: string;
    }) => string;
    lessonNoSteps: string;
    stepBadId: ({ id }: {
        id: string;
    }) => string;
    stepTwice: ({ id }: {
        id: string;
    }) => string;
    regionNoFile: ({ show }: {
        show: string;
    }) => string;
    regionMissing: ({ region, file }: {
        region: string;
        file: string;
    }) => string;
    proseMissing: string;
    proseNoTitle: string;
    proseTwoTitles: ({ title }: {
        title: string;
    }) => string;
    proseDeepHeading: ({ title }: {
        title: string;
    }) => string;
    proseNoId: ({ title }: {
        title: string;
    }) => string;
    proseEmpty: ({ id }: {
        id: string;
    }) => string;
    proseEmptyHints: ({ id }: {
        id: string;
    }) => string;
    proseNoExercise: string;
    proseExtraExercise: string;
    proseLacksStep: ({ id }: {
        id: string;
    }) => string;
    proseUnknownStep: ({ id }: {
        id: string;
    }) => string;
    proseOrder: ({ id }: {
        id: string;
    }) => string;
    answerMissing: string;
    answerNoBlock: string;
    wrongFirstLine: string;
    wrongUnknownStep: ({ step }: {
        step: string;
    }) => string;
    databaseUrlUnknown: ({ url }: {
        url: string;
    }) => string;
    databaseDown: ({ url, why }: {
        url: string;
        why: string;
    }) => string;
    databaseRefused: ({ url, why }: {
        url: string;
        why: string;
    }) => string;
    databaseDriverMissing: ({ url, name }: {
        url: string;
        name: string;
    }) => string;
    databaseFile: ({ file, why }: {
        file: string;
        why: string;
    }) => string;
    databaseFileForeign: ({ file }: {
        file: string;
    }) => string;
    portInUse: ({ port }: {
        port: number;
    }) => string;
    portForbidden: ({ port }: {
        port: number;
    }) => string;
    lessonNoServer: ({ name }: {
        name: string;
    }) => string;
    actionUnknown: ({ word }: {
        word: string;
    }) => string;
    actionTooMuch: ({ action, rest }: {
        action: string;
        rest: string;
    }) => string;
    actionGoto: string;
    actionSql: string;
    actionPause: string;
    actionRequest: string;
    actionRequestJson: ({ why }: {
        why: string;
    }) => string;
    actionExpect: string;
    stepUnknown: ({ step, steps }: {
        step: string;
        steps: string;
    }) => string;
    lessonNoDatabase: ({ name }: {
        name: string;
    }) => string;
    stepAssertsNothing: ({ step }: {
        step: string;
    }) => string;
    noHints: string;
};
