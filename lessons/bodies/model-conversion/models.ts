import { bool, defaultFactory, float, int, list, literal, str } from 'fstudy/http'
import { z } from 'zod'
import { models as constrained } from '../fields/app.ts'
import { adopt, define } from './shape.ts'

// #region test-model
const TestModel = define('TestModel', { id: int(), name: str(), age: int().default(0) })
// #endregion

const StrictTestModel = define('StrictTestModel', {
  id: int({ strict: true }),
  name: str(),
  age: int({ strict: true }).default(0),
})

const ForbidTestModel = define('ForbidTestModel', TestModel.fields, { extra: 'forbid' })

// #region test-team
const TestTeam = define('TestTeam', {
  name: str(),
  leader: TestModel.schema,
  members: list(TestModel.schema).default([]),
})
// #endregion

// #region test-profile
const TestAddress = define('TestAddress', { city: str(), zip: str().nullable().default(null) })

const TestProfile = define('TestProfile', {
  id: int(),
  name: str(),
  nickname: str().nullable().default(null),
  age: int().default(0),
  address: TestAddress.schema.nullable().default(null),
})
// #endregion

// #region product
const Product = define(
  'Product',
  {
    sku: str({ pattern: /^[A-Z]{3}-[0-9]{4}$/ }),
    name: str({ minLength: 1, maxLength: 20 }),
    price: float({ gt: 0, lt: 1_000_000 }),
    quantity: int({ ge: 1, le: 100 }).default(1),
    step: int({ multipleOf: 5 }).default(5),
    unit: literal('piece', 'box', 'pallet').default('piece'),
    available: bool().default(true),
    tags: defaultFactory(list(str(), { maxLength: 3 }), () => []),
    description: str({ maxLength: 50 }).nullable().default(null),
  },
  { wire: { price: 'unitPrice' } },
)
// #endregion

const Result = define('Result', {
  message: str(),
  code: int().default(200),
  data: z.record(z.string(), z.unknown()).nullable().default(null),
})

const Items = define('Items', { id: int(), name: str(), price: float(), tags: list(str()).default([]) })

export const models = {
  TestModel,
  StrictTestModel,
  ForbidTestModel,
  TestTeam,
  TestAddress,
  TestProfile,
  RegisterInfo: adopt(constrained.RegisterInfo),
  RegisterInfoPattern: adopt(constrained.RegisterInfoPattern),
  Product,
  DefaultModel: adopt(constrained.DefaultModel),
  Result,
  Items,
}
