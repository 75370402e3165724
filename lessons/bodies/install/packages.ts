// #region packages
/** What `pip install fastapi` brings: no server, and nothing that reads a form. */
export const fastapiBrings = [
  'annotated-doc',
  'anyio',
  'opentelemetry-api',
  'pydantic',
  'starlette',
  'typing-extensions',
  'typing-inspection',
]

export const uvicornBrings = ['click', 'h11']

/** What `uvicorn[standard]` adds. */
export const standardAdds = ['httptools', 'python-dotenv', 'pyyaml', 'uvloop', 'watchfiles', 'websockets']
// #endregion
