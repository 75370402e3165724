import { int, list, model, str } from 'fstudy/http'

// #region test-model
export const TestModel = model('TestModel', { id: int(), name: str(), age: int().default(0) })
// #endregion

// #region strict
/** No text for a number, no true for 1. */
export const StrictTestModel = model('StrictTestModel', {
  id: int({ strict: true }),
  name: str(),
  age: int({ strict: true }).default(0),
})
// #endregion

// #region forbid
/** A key that the model does not know is a fault. */
export const ForbidTestModel = model(
  'ForbidTestModel',
  { id: int(), name: str(), age: int().default(0) },
  { extra: 'forbid' },
)
// #endregion

// #region team
export const TestTeam = model('TestTeam', { name: str(), leader: TestModel, members: list(TestModel).default([]) })
// #endregion
