import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { reveal } from '#base/redacted.ts'
import { err, ok, type Result } from '#base/result.ts'
import { answerSchema, instructions } from './items.ts'

/** Asks about one piece of a report; the items are as the model gave them, not checked yet. */
export type AskModel = (
  piece: string,
  publishedAt: string | null,
  signal?: AbortSignal,
) => Promise<Result<readonly unknown[], Refusal>>

/**
 * A language model behind an OpenAI-compatible endpoint. The report's text goes to that endpoint and
 * nowhere else. The answer is asked for as plain text, since endpoints differ in which forms of
 * structured output they refuse. MODEL_FAILED says why there is no answer, without any of its words.
 */
export function modelAt(model: NonNullable<Config['model']>): AskModel {
  const { host } = new URL(model.baseUrl)
  const failed = (why: string): Result<never, Refusal> =>
    err(
      refusal(
        'MODEL_FAILED',
        `Cannot use the language model ${model.name} at ${host}: ${why}. The analysis goes on without it and is complete ` +
          'by its own rules. Check BREAKWATER_MODEL_URL, _NAME and _KEY, or unset them to do without.',
      ),
    )
  return async (piece, publishedAt, signal) => {
    const tooLate = AbortSignal.timeout(model.timeoutMs)
    // Loaded when first used: most runs ask no model, and these two cost 90 ms.
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    const { APICallError, generateText } = await import('ai')
    const provider = createOpenAICompatible({
      name: 'configured',
      baseURL: model.baseUrl,
      ...(model.apiKey === null ? {} : { apiKey: reveal(model.apiKey) }),
    })
    let text: string
    try {
      const answer = await generateText({
        model: provider(model.name),
        system: instructions,
        prompt: `Published: ${publishedAt ?? 'not known'}\n\n<report>\n${piece}\n</report>`,
        maxRetries: 1,
        abortSignal: signal === undefined ? tooLate : AbortSignal.any([tooLate, signal]),
      })
      text = answer.text
    } catch (error) {
      signal?.throwIfAborted()
      if (tooLate.aborted) return failed(`it gave no answer within ${model.timeoutMs} ms`)
      const status = statusOf(error, APICallError.isInstance)
      return failed(
        status === undefined ? 'the connection failed' : `it answered with status ${status}`,
      )
    }
    const answer = answerSchema.safeParse(readJson(text))
    return answer.success
      ? ok(answer.data.items)
      : failed('its answer is not the JSON object that was asked for')
  }
}

/** The JSON object of an answer, whatever stands around it: a fence, a greeting, thoughts. */
function readJson(text: string): unknown {
  const plain = text.replace(/^[\s\S]*<\/think>/, '')
  try {
    return JSON.parse(plain.slice(plain.indexOf('{'), plain.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

/** The status of an HTTP answer somewhere along an error's causes. */
function statusOf(
  error: unknown,
  isCallError: (at: unknown) => at is { readonly statusCode?: number },
): number | undefined {
  for (let at = error; at instanceof Error; at = 'lastError' in at ? at.lastError : at.cause) {
    if (isCallError(at)) return at.statusCode
  }
  return undefined
}
