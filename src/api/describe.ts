import { OpenAPIHono, createRoute } from '@hono/zod-openapi'
import { errorTable } from '#base/errors.ts'
import { endpoints, errorBody, type Endpoint } from './contract.ts'
import { version } from './version.ts'

/** The OpenAPI 3.1 document, generated from the contract. */
export function describeApi(publicUrl: string): object {
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token, made in the console under your name',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'breakwater.session_token',
    description: 'Set by signing in to the console',
  })
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    app.openAPIRegistry.registerPath(toRoute(name, endpoint))
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Breakwater',
      version,
      description:
        'A breach report goes in; a case with evidence-linked facts, insights, actions and an advisory comes out. ' +
        'Every refusal has the shape `Error`; its code is one of: ' +
        `${Object.keys(errorTable).join(', ')}.`,
    },
    servers: [{ url: publicUrl }],
  })
}

function toRoute(name: string, endpoint: Endpoint) {
  const { params, query, body, response, permission } = endpoint
  const tag = /^\/api\/(\w+)/.exec(endpoint.path)?.[1] ?? 'process'
  return createRoute({
    method: endpoint.method,
    path: endpoint.path,
    operationId: name,
    summary: endpoint.summary,
    description: permission === 'public' ? 'Open to all.' : `Needs the role ${permission}.`,
    tags: [tag],
    security: permission === 'public' ? [] : [{ token: [] }, { session: [] }],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(body === undefined ? {} : { body: { required: true, content: bodyContent(name, body) } }),
    },
    responses: {
      [endpoint.status]: {
        description: endpoint.summary,
        content:
          response === null
            ? { [endpoint.mediaType ?? 'application/octet-stream']: { schema: { type: 'string' } } }
            : { 'application/json': { schema: response } },
      },
      default: {
        description: 'Refused, with a code and what to do',
        content: { 'application/json': { schema: errorBody } },
      },
    },
  })
}

/** A report may also be sent as a form or as raw bytes. */
const bodyContent = (name: string, schema: NonNullable<Endpoint['body']>) => ({
  'application/json': { schema },
  ...(name === 'addReport'
    ? {
        'multipart/form-data': {
          schema: {
            type: 'object' as const,
            properties: {
              file: { type: 'string' as const, contentMediaType: 'application/octet-stream' },
              title: { type: 'string' as const, maxLength: 500 },
              publishedAt: { type: 'string' as const, description: 'ISO 8601 day or instant' },
            },
            required: ['file'],
          },
        },
        'application/octet-stream': { schema: { type: 'string' as const } },
      }
    : {}),
})
