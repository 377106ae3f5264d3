import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { advise, analyzeText, analyzeWithModel, importReport, modelAt } from '#analysis/index.ts'
import { getCase, overrideFact } from '#cases/index.ts'
import { addDocument } from '#intake/index.ts'
import { analyst, testContext } from './helpers/context.ts'
import { fakeModel } from './helpers/fake-model.ts'

const model = await fakeModel()
const ctx = await testContext({ model: model.config })

const text = `Larkfield Foods Confirms Data Breach

Larkfield Foods confirmed on 4 March 2026 that an unauthorized party stole customer data. Names and email addresses of 52,000 customers were exposed.

According to the Harbour Gazette, the intruders came in through Quillbox, on which the grocer's help desk runs. The company said that no passwords were affected.

Customers of any shop should be careful: thieves often use phone numbers in scams.`

const input = { text, title: null, publishedAt: '2026-03-05', siteName: null, url: null }
const said = (...items: readonly object[]): string => JSON.stringify({ items })
const quillbox = {
  field: 'platform',
  quote: 'the intruders came in through Quillbox',
  name: 'Quillbox',
}

async function analysed(answer: string) {
  model.answer(answer)
  const { analysis, model: outcome } = await analyzeWithModel(input, modelAt(model.config))
  assert.ok(outcome)
  const added = analysis.statements.filter(({ extractor }) => extractor === 'language-model@1')
  const rules = analysis.statements.filter(({ extractor }) => extractor !== 'language-model@1')
  assert.deepEqual(rules, analyzeText(input).statements, 'what the rules say stays as it is')
  return { added, outcome, asked: model.asked.at(-1) }
}

describe('the language model', () => {
  it('adds what it quotes verbatim, at its place and with the voice of the text', async () => {
    const { added, asked } = await analysed(said(quillbox))
    assert.equal(added.length, 1)
    const [statement] = added
    assert.deepEqual(statement?.value, { name: 'Quillbox' })
    assert.equal(text.slice(statement?.start, statement?.end), quillbox.quote)
    assert.equal(statement?.quote, quillbox.quote)
    assert.equal(statement?.modality, 'reported')
    assert.equal(asked?.authorization, 'Bearer key-of-the-test')
    assert.match(asked?.messages.at(-1)?.content ?? '', /Larkfield Foods confirmed/)
  })

  it('reads an answer between a greeting and a fence', async () => {
    const { added } = await analysed(`Here you are:\n\`\`\`json\n${said(quillbox)}\n\`\`\`\n`)
    assert.equal(added.length, 1)
  })

  it('believes no quote that does not stand in the text', async () => {
    const invented = { ...quillbox, quote: 'the intruders came in through Salesforce and Quillbox' }
    const { added, outcome } = await analysed(said(invented))
    assert.deepEqual(added, [])
    assert.equal(outcome.dropped?.['quote not in the text'], 1)
  })

  it('believes no value that does not stand in its quote', async () => {
    const quote = 'Names and email addresses of 52,000 customers were exposed.'
    const { added, outcome } = await analysed(
      said(
        { field: 'platform', quote: quillbox.quote, name: 'Salesforce' },
        { field: 'dataClass', quote, class: 'health-record' },
        { field: 'recordCount', quote, count: 5_200_000, unit: 'customers', scope: 'victim' },
        { field: 'date', quote, kind: 'occurred', from: '2026-01-01', to: '2026-01-01' },
      ),
    )
    assert.deepEqual(added, [])
    assert.equal(outcome.dropped?.['value not in the quote'], 4)
  })

  it('leaves who is who to the rules where they know', async () => {
    const { added, outcome } = await analysed(
      said({
        field: 'victim',
        quote: 'According to the Harbour Gazette, the intruders came in',
        name: 'Harbour Gazette',
      }),
    )
    assert.deepEqual(added, [])
    assert.equal(outcome.dropped?.['settled by the rules'], 1)
  })

  it('takes no denial for an exposure, and no advice for a fact', async () => {
    const { added, outcome } = await analysed(
      said(
        {
          field: 'dataClass',
          quote: 'The company said that no passwords were affected.',
          class: 'password',
        },
        {
          field: 'dataClass',
          quote: 'thieves often use phone numbers in scams',
          class: 'phone-number',
        },
      ),
    )
    assert.deepEqual(added, [])
    assert.equal(outcome.dropped?.['already said'], 1)
    assert.equal(outcome.dropped?.['general talk'], 1)
  })

  it('loses one faulty item and not the others', async () => {
    const { added, outcome } = await analysed(
      said({ field: 'verdict', quote: 'all of it', value: true }, quillbox, { field: 'date' }),
    )
    assert.equal(added.length, 1)
    assert.equal(outcome.dropped?.form, 2)
  })

  it('is not asked about a text that reports no breach', async () => {
    const before = model.asked.length
    const news = {
      ...input,
      text: 'Larkfield Foods opened a new bakery on Monday. It sells bread.',
    }
    const { analysis, model: outcome } = await analyzeWithModel(news, modelAt(model.config))
    assert.equal(analysis.isBreachReport, false)
    assert.equal(outcome, null)
    assert.equal(model.asked.length, before)
  })

  it('asks about a long text piece by piece, each ending with a sentence', async () => {
    model.answer(said())
    const before = model.asked.length
    const long = `${text}\n\n${'The grocer regrets what has happened to its customers. '.repeat(600)}`
    await analyzeWithModel({ ...input, text: long }, modelAt(model.config))
    const asked = model.asked.slice(before)
    assert.ok(asked.length >= 2)
    for (const { messages } of asked) {
      assert.match(messages.at(-1)?.content ?? '', /[.\n]\s*<\/report>$/)
    }
  })
})

describe('a report imported with a language model', () => {
  async function imported(company: string, answer: string | number | 'never') {
    model.answer(answer)
    // Only silence is waited out; every other answer has all the time of a busy machine.
    const timeoutMs = answer === 'never' ? 300 : model.config.timeoutMs
    const asking = { ...ctx, config: { ...ctx.config, model: { ...model.config, timeoutMs } } }
    const added = await addDocument(ctx, analyst, {
      bytes: Buffer.from(text.replaceAll('Larkfield Foods', company)),
      origin: { kind: 'paste' },
      hints: {},
    })
    assert.ok(added.ok)
    const result = await importReport(asking, analyst, {
      documentId: added.value.document.id,
    })
    assert.ok(result.ok)
    assert.ok(result.value.caseId !== null)
    const file = await getCase(ctx, result.value.caseId)
    assert.ok(file.ok)
    return { caseId: result.value.caseId, fault: result.value.modelFault, file: file.value }
  }

  it('keeps its statements beside those of the rules', async () => {
    const { file, fault } = await imported('Larkfield Foods', said(quillbox))
    assert.equal(fault, undefined)
    assert.ok(file.facts.platforms.some(({ name }) => name === 'Quillbox'))
    assert.equal(file.facts.victims[0]?.name, 'Larkfield Foods')
  })

  it('is whole without a model that refuses, answers nonsense or stays silent', async () => {
    for (const [company, answer, why] of [
      ['Elmgate Bakers', 401, /status 401/],
      ['Stonebridge Mills', 'I would rather not.', /not the JSON object/],
      ['Foxholt Grocers', 'never', /no answer within 300 ms/],
    ] as const) {
      const { file, fault } = await imported(company, answer)
      assert.match(fault ?? '', why)
      assert.doesNotMatch(fault ?? '', /key-of-the-test|Bakers|Mills|Grocers/)
      assert.ok(file.facts.victims.some(({ name }) => name === company))
    }
  })

  it('never overrides an analyst', async () => {
    const { caseId, file } = await imported('Thornbury Dairies', said(quillbox))
    const quoted = file.statements.find(({ extractor }) => extractor === 'language-model@1')
    assert.ok(quoted)
    const denied = await overrideFact(ctx, analyst, {
      caseId,
      field: 'platform',
      value: { name: 'Quillbox' },
      modality: 'denied',
      reason: 'Quillbox has shown us its logs',
      advise,
    })
    assert.ok(denied.ok, JSON.stringify(denied))
    const after = await getCase(ctx, caseId)
    assert.ok(after.ok)
    assert.ok(!after.value.facts.platforms.some(({ name }) => name === 'Quillbox'))
  })
})
