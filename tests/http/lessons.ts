import type { Express } from 'express'
import { createApp as statusCodes } from '../../lessons/bodies/status-codes/app.ts'
import { createApp as fields } from '../../lessons/bodies/fields/app.ts'
import { createApp as bodyJson } from '../../lessons/requests/body-json/app.ts'
import { createApp as hello } from '../../lessons/requests/hello/app.ts'
import { createApp as queryParams } from '../../lessons/requests/query-params/app.ts'
import { createApp as requestObject } from '../../lessons/requests/request-object/app.ts'
import { createApp as setCookie } from '../../lessons/bodies/set-cookie/app.ts'
import { createApp as responseModel } from '../../lessons/bodies/response-model/app.ts'
import { createApp as bodyForm } from '../../lessons/requests/body-form/app.ts'
import { createApp as cookies } from '../../lessons/requests/cookies/app.ts'
import { createApp as responseHeaders } from '../../lessons/bodies/response-headers/app.ts'
import { createApp as models } from '../../lessons/bodies/models/app.ts'
import { createApp as headers } from '../../lessons/requests/headers/app.ts'
import { createApp as queryChecks } from '../../lessons/requests/query-checks/app.ts'
import { createApp as pathParams } from '../../lessons/requests/path-params/app.ts'
import { createApp as pathChecks } from '../../lessons/requests/path-checks/app.ts'
import { createApp as jsonSchema } from '../../lessons/bodies/json-schema/app.ts'
import { createApp as modelConversion } from '../../lessons/bodies/model-conversion/app.ts'
import { createApp as uploadBytes } from '../../lessons/bodies/upload-bytes/app.ts'
import { createApp as install } from '../../lessons/bodies/install/app.ts'
import { createApp as uploadVerify } from '../../lessons/bodies/upload-verify/app.ts'
import { createApp as uploadStream } from '../../lessons/bodies/upload-stream/app.ts'
import type { Stage } from '../../src/lesson/define.ts'
import { filesHandle } from '../../src/stage/files.ts'
import { secureRandom } from '../../src/stage/random.ts'

type CreateApp = (stage: Pick<Stage, 'files' | 'random'>) => Express

/** The lessons of requests and bodies: their apps, and how many exchanges of each are recorded. */
export const lessons: readonly [name: string, createApp: CreateApp, count: number][] = [
  ['hello', hello, 13],
  ['install', install, 6],
  ['query-params', queryParams, 152],
  ['query-checks', queryChecks, 109],
  ['path-params', pathParams, 54],
  ['path-checks', pathChecks, 60],
  ['body-form', bodyForm, 85],
  ['body-json', bodyJson, 190],
  ['cookies', cookies, 50],
  ['headers', headers, 49],
  ['request-object', requestObject, 33],
  ['models', models, 38],
  ['model-conversion', modelConversion, 34],
  ['fields', fields, 43],
  ['json-schema', jsonSchema, 10],
  ['status-codes', statusCodes, 30],
  ['response-headers', responseHeaders, 14],
  ['response-model', responseModel, 19],
  ['upload-bytes', uploadBytes, 24],
  ['upload-stream', uploadStream, 21],
  ['upload-verify', uploadVerify, 31],
  ['set-cookie', setCookie, 20],
]

/** Makes an app, hands it to `use`, and removes its files afterwards. */
export async function withApp<T>(createApp: CreateApp, use: (app: Express) => Promise<T>): Promise<T> {
  const files = filesHandle()
  try {
    return await use(createApp({ files, random: secureRandom }))
  } finally {
    files.close()
  }
}
