import { bool, defaultFactory, enumeration, float, int, list, literal, model, str } from 'fstudy/http'
import { z } from 'zod'
import { models as withRules } from '../fields/app.ts'
import { models as converted } from '../model-conversion/models.ts'
import { StrictTestModel } from '../models/models.ts'

// #region test-model
const TestModel = model('TestModel', { id: int(), name: str(), age: int().default(0) })
// #endregion
// #region forbid
const ForbidTestModel = model('ForbidTestModel', { id: int(), name: str(), age: int().default(0) }, { extra: 'forbid' })
// #endregion
// #region team
const TestTeam = model('TestTeam', { name: str(), leader: TestModel, members: list(TestModel).default([]) })
// #endregion

const Items = model('Items', { id: int(), name: str(), price: float(), tags: list(str()).default([]) })

const Result = model('Result', {
  message: str(),
  code: int().default(200),
  data: z.record(z.string(), z.unknown()).nullable().default(null),
})

// #region factory
/** A list that is made anew each time is not written down, and yet the field may be left out. */
const Basket = model('Basket', { plain: list(str()).default([]), made: defaultFactory(list(str()), () => []) })
// #endregion

// #region order
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
// #endregion

/** Those of the lessons beside this one, and those that are shown here. */
export const models = {
  TestModel,
  StrictTestModel,
  ForbidTestModel,
  TestTeam,
  TestAddress: converted.TestAddress.schema,
  TestProfile: converted.TestProfile.schema,
  ...withRules,
  Items,
  Result,
  Basket,
  Order,
}
