import { endpoint, httpApp, int, list, model, str } from '../../../src/http/http.ts'

const TestModel = model('TestModel', { id: int(), name: str(), age: int().default(0) })
const StrictTestModel = model('StrictTestModel', {
  id: int({ strict: true }),
  name: str(),
  age: int({ strict: true }).default(0),
})
const ForbidTestModel = model('ForbidTestModel', { id: int(), name: str(), age: int().default(0) }, { extra: 'forbid' })
const TestTeam = model('TestTeam', { name: str(), leader: TestModel, members: list(TestModel).default([]) })

export const models = { TestModel, StrictTestModel, ForbidTestModel, TestTeam }

export function createApp() {
  const app = httpApp()
  for (const [name, body] of Object.entries(models))
    app.post(
      `/models/${name}`,
      endpoint({ body }, (input) => input.body),
    )
  return app
}
