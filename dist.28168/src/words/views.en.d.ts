/** What the views say. */
export declare const viewsEn: {
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
};
