import { z } from 'zod';
/**
 * What `play` says, as plain JSON values. This schema is the source of the types, of `docs/events.schema.json` and of
 * nothing at run time: other modules import the types alone.
 */
declare const place: z.ZodObject<{
    file: z.ZodString;
    line: z.ZodInt;
    column: z.ZodOptional<z.ZodInt>;
}, z.core.$strip>;
declare const payload: z.ZodObject<{
    kind: z.ZodEnum<{
        binary: "binary";
        form: "form";
        json: "json";
        multipart: "multipart";
        none: "none";
        text: "text";
    }>;
    text: z.ZodOptional<z.ZodString>;
    json: z.ZodOptional<z.ZodUnknown>;
    bytes: z.ZodInt;
}, z.core.$strip>;
declare const part: z.ZodEnum<{
    exercise: "exercise";
    lesson: "lesson";
    script: "script";
    starter: "starter";
    wrong: "wrong";
}>;
export declare const reasons: z.ZodEnum<{
    assertion: "assertion";
    blocked: "blocked";
    crash: "crash";
    error: "error";
    exit: "exit";
    flood: "flood";
    stray: "stray";
    survived: "survived";
    timeout: "timeout";
    unawaited: "unawaited";
}>;
declare const difference: z.ZodObject<{
    path: z.ZodString;
    expected: z.ZodOptional<z.ZodString>;
    actual: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const playEvent: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"lesson">;
    name: z.ZodString;
    title: z.ZodString;
    intro: z.ZodString;
    file: z.ZodString;
    steps: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
    }, z.core.$strip>>;
    exercise: z.ZodNullable<z.ZodObject<{
        title: z.ZodString;
        steps: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    file: z.ZodOptional<z.ZodString>;
    line: z.ZodOptional<z.ZodInt>;
    column: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
    part: z.ZodEnum<{
        exercise: "exercise";
        lesson: "lesson";
        script: "script";
        starter: "starter";
        wrong: "wrong";
    }>;
    id: z.ZodString;
    type: z.ZodLiteral<"step">;
    title: z.ZodString;
    prose: z.ZodString;
    number: z.ZodInt;
    of: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"code">;
    file: z.ZodString;
    region: z.ZodString;
    line: z.ZodInt;
    text: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"request">;
    id: z.ZodInt;
    method: z.ZodString;
    path: z.ZodString;
    headers: z.ZodRecord<z.ZodString, z.ZodString>;
    body: z.ZodObject<{
        kind: z.ZodEnum<{
            binary: "binary";
            form: "form";
            json: "json";
            multipart: "multipart";
            none: "none";
            text: "text";
        }>;
        text: z.ZodOptional<z.ZodString>;
        json: z.ZodOptional<z.ZodUnknown>;
        bytes: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"response">;
    id: z.ZodInt;
    status: z.ZodInt;
    reason: z.ZodString;
    headers: z.ZodRecord<z.ZodString, z.ZodString>;
    cookies: z.ZodArray<z.ZodString>;
    body: z.ZodObject<{
        kind: z.ZodEnum<{
            binary: "binary";
            form: "form";
            json: "json";
            multipart: "multipart";
            none: "none";
            text: "text";
        }>;
        text: z.ZodOptional<z.ZodString>;
        json: z.ZodOptional<z.ZodUnknown>;
        bytes: z.ZodInt;
    }, z.core.$strip>;
    ms: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"sql">;
    id: z.ZodInt;
    sql: z.ZodString;
    parameters: z.ZodArray<z.ZodUnknown>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"rows">;
    id: z.ZodInt;
    rows: z.ZodOptional<z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>;
    count: z.ZodOptional<z.ZodInt>;
    error: z.ZodOptional<z.ZodString>;
    ms: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"frame">;
    client: z.ZodString;
    direction: z.ZodEnum<{
        in: "in";
        out: "out";
    }>;
    frame: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"open">;
        protocol: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"text">;
        text: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"binary">;
        base64: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodEnum<{
            ping: "ping";
            pong: "pong";
        }>;
        text: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"close">;
        code: z.ZodInt;
        reason: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"abort">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"connect">;
        path: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"rejected">;
        status: z.ZodInt;
        text: z.ZodString;
    }, z.core.$strip>], "kind">;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"timeline">;
    title: z.ZodString;
    unit: z.ZodLiteral<100>;
    moments: z.ZodArray<z.ZodObject<{
        at: z.ZodNumber;
        lane: z.ZodString;
        what: z.ZodString;
    }, z.core.$strip>>;
    other: z.ZodOptional<z.ZodObject<{
        title: z.ZodString;
        moments: z.ZodArray<z.ZodObject<{
            at: z.ZodNumber;
            lane: z.ZodString;
            what: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"log">;
    text: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"hint">;
    id: z.ZodString;
    level: z.ZodInt;
    of: z.ZodInt;
    text: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"say">;
    text: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"pause">;
    ms: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    part: z.ZodEnum<{
        exercise: "exercise";
        lesson: "lesson";
        script: "script";
        starter: "starter";
        wrong: "wrong";
    }>;
    id: z.ZodString;
    type: z.ZodLiteral<"pass">;
    assertions: z.ZodInt;
    ms: z.ZodNumber;
    output: z.ZodOptional<z.ZodString>;
    left: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    part: z.ZodEnum<{
        exercise: "exercise";
        lesson: "lesson";
        script: "script";
        starter: "starter";
        wrong: "wrong";
    }>;
    id: z.ZodString;
    type: z.ZodLiteral<"fail">;
    reason: z.ZodEnum<{
        assertion: "assertion";
        blocked: "blocked";
        crash: "crash";
        error: "error";
        exit: "exit";
        flood: "flood";
        stray: "stray";
        survived: "survived";
        timeout: "timeout";
        unawaited: "unawaited";
    }>;
    message: z.ZodString;
    at: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        line: z.ZodInt;
        column: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    source: z.ZodOptional<z.ZodString>;
    thrownAt: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        line: z.ZodInt;
        column: z.ZodOptional<z.ZodInt>;
    }, z.core.$strip>>;
    differences: z.ZodOptional<z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        expected: z.ZodOptional<z.ZodString>;
        actual: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
    sent: z.ZodOptional<z.ZodString>;
    came: z.ZodOptional<z.ZodString>;
    serverError: z.ZodOptional<z.ZodString>;
    limitMs: z.ZodOptional<z.ZodNumber>;
    exitCode: z.ZodOptional<z.ZodInt>;
    signal: z.ZodOptional<z.ZodString>;
    hint: z.ZodOptional<z.ZodString>;
    ms: z.ZodNumber;
    output: z.ZodOptional<z.ZodString>;
    left: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"broken">;
    name: z.ZodString;
    mistakes: z.ZodArray<z.ZodObject<{
        file: z.ZodOptional<z.ZodString>;
        line: z.ZodOptional<z.ZodInt>;
        column: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
        text: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"end">;
    name: z.ZodString;
    passed: z.ZodInt;
    failed: z.ZodInt;
    total: z.ZodInt;
    ms: z.ZodNumber;
}, z.core.$strip>], "type">;
export type PlayEvent = z.infer<typeof playEvent>;
export type EventOf<Type extends PlayEvent['type']> = Extract<PlayEvent, {
    type: Type;
}>;
export type Place = z.infer<typeof place>;
export type Difference = z.infer<typeof difference>;
export type FailReason = z.infer<typeof reasons>;
export type Part = z.infer<typeof part>;
export type Payload = z.infer<typeof payload>;
export {};
