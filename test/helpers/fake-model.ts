import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { Config } from '#base/config.ts'
import { redact } from '#base/redacted.ts'

/** What the endpoint was asked: the body of one request, and its key. */
export interface Asked {
  readonly authorization: string | undefined
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

export interface FakeModel {
  readonly config: NonNullable<Config['model']>
  readonly asked: readonly Asked[]
  /** What it says next: the text of its message, a status, or nothing until the client gives up. */
  answer(next: string | number | 'never'): void
}

/** A chat endpoint on this machine in the form that OpenAI gave it; ends with the tests of the file. */
export async function fakeModel(timeoutMs = 60_000): Promise<FakeModel> {
  const asked: Asked[] = []
  let next: string | number | 'never' = '{"items": []}'
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      asked.push({ ...(JSON.parse(body) as Asked), authorization: request.headers.authorization })
      if (next === 'never') return
      response.setHeader('content-type', 'application/json')
      if (typeof next === 'number') {
        response.statusCode = next
        response.end(JSON.stringify({ error: { message: 'no' } }))
        return
      }
      const choice = {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: next },
      }
      response.end(JSON.stringify({ id: '1', created: 1, model: 'fake', choices: [choice] }))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    config: {
      baseUrl: `http://127.0.0.1:${port}/v1`,
      name: 'fake',
      apiKey: redact('key-of-the-test'),
      timeoutMs,
    },
    asked,
    answer: (given) => (next = given),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
