import {
  endpoint,
  httpApp,
  int,
  jsonSchema,
  list,
  literal,
  model,
  str,
  enumeration,
  float,
  bool,
} from '../../../src/http/http.ts'
import { z } from 'zod'
import { models as fields } from '../../../lessons/bodies/fields/app.ts'
import { models as tests } from '../../../lessons/bodies/models/app.ts'

const OrderLine = model('OrderLine', { item: str({ minLength: 1 }), quantity: int({ ge: 1 }).default(1) })

const Order = model(
  'Order',
  {
    id: int(),
    status: enumeration('OrderStatus', ['new', 'paid', 'sent']).default('new'),
    channel: literal('web', 'shop').nullable().default(null),
    lines: list(OrderLine, { minLength: 1 }),
    labels: z.record(z.string(), str()).default({}),
    code: z.union([int(), str()]),
    ratio: float().default(1),
    paid: bool().default(false),
    created_at: z.iso.datetime(),
  },
  { description: 'An order with its lines.' },
)

const Result = model('Result', {
  message: str(),
  code: int().default(200),
  data: z.record(z.string(), z.unknown()).nullable().default(null),
})

export const models = { ...tests, ...fields, Order, Result }

export function createApp() {
  const app = httpApp()
  const query = { mode: literal('validation', 'serialization').default('validation') }
  for (const [name, schema] of Object.entries(models))
    app.get(
      `/models/${name}/schema`,
      endpoint({ query }, () => jsonSchema(schema)),
    )
  return app
}
