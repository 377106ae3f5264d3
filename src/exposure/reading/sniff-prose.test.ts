import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isProse } from './sniff-prose.ts'

describe('text for people', () => {
  it('is told from rows in any language with words', () => {
    for (const note of [
      'Taken by nightowl, have fun with it. There is more on the board, write to me on telegram\n',
      'Hi all,\n\nthis is everything we got from the shop in April.\nThe hashes are not in it, sorry.\nContact: @nightowl\n',
      'Bonjour à tous, voici la base complète du magasin, prise en avril. Les mots de passe ne sont pas dedans.\n',
      'Всем привет, это полная база магазина, скачана в апреле. Пароли мы не выкладываем.\n',
      'Full DB 180k rows for sale, contact @nightowl on TG. Price: 500$ XMR\n',
      '=== READ ME FIRST ===\nyour files were copied before we locked them; write to us within three days\nor we will publish them here: http://example.onion/pay\n',
    ])
      assert.ok(isProse(note), note)
  })

  it('is no table, short as it may be', () => {
    for (const rows of [
      'id,email,name\n1,ada@firm.example,Ada Lane\n',
      '7,it was late and the parcel was open when it came,2024-01-02\n',
      'name, town\nAda Lane, Upper Ferncliff\nBo Reed, Lower Ferncliff\n',
      'Ada Lane\nBo Reed\nCy Moss\n',
      'ada@firm.example\nbo@firm.example\n',
      'comment|by\nthe door of the shop was closed at noon|ada\nwhere can I find my last bill please|bo\n',
      '12 Rue de la Paix 75002 Paris\n8 Chemin des Vignes 1009 Pully\n',
    ])
      assert.ok(!isProse(rows), rows)
  })

  it('may be a long list of what people wrote, and then is data', () => {
    assert.ok(!isProse('where can I find the last bill of my account please\n'.repeat(300)))
  })
})
