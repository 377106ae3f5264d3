import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { guessLanguage, unreadLanguage } from './guess-language.ts'

const textByLanguage = {
  en: 'The company said on Monday that data of its customers was copied from a server by an intruder.',
  de: 'Die Stadtwerke teilen mit, dass bei einem Angriff auf den Server Namen und Kontonummern kopiert wurden.',
  fr: 'La société a annoncé que des données de ses clients ont été copiées par un intrus dans la nuit.',
  es: 'La empresa ha comunicado que los datos de sus clientes fueron copiados por un intruso el lunes.',
  it: "L'azienda ha comunicato che i dati dei clienti sono stati copiati da un intruso nella notte.",
  pt: 'A empresa informou que os dados dos clientes foram copiados por um intruso e que não foi pago resgate.',
  nl: 'Het bedrijf heeft gemeld dat gegevens van klanten door een indringer van de server zijn gekopieerd.',
  sv: 'Företaget meddelade att uppgifter om kunder har kopierats av en inkräktare och att det inte är klart vem som gjorde det.',
  da: 'Virksomheden oplyser, at oplysninger om kunder er blevet kopieret af en ubuden gæst, og det er ikke klart hvem.',
  pl: 'Spółka poinformowała, że dane klientów zostały skopiowane przez intruza, które nie jest jeszcze znany.',
  tr: 'Şirket, müşterilere ait verilerin bir saldırgan tarafından kopyalandığını ve bu olayın daha önce bilinmediğini açıkladı.',
  ru: 'Компания сообщила, что данные клиентов были скопированы злоумышленником и что это не первый случай.',
} as const

describe('the language of a text', () => {
  it('is recognised by its common words', () => {
    for (const [language, text] of Object.entries(textByLanguage)) {
      assert.equal(guessLanguage(text), language, text)
      assert.equal(unreadLanguage(language) === null, language === 'en')
    }
  })

  it('is not recognised by names and figures, nor by nothing', () => {
    assert.equal(guessLanguage('ACME GmbH 640,000 rows $900 XMR'), null)
    assert.equal(guessLanguage(''), null)
  })
})
