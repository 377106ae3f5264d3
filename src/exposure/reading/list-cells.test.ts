import assert from 'node:assert/strict'
import { it } from 'node:test'
import { cellsOfWays } from './list-cells.ts'

const mail = 'ann@mail.example'

it('gives each way to reach a person a cell by its label, or by its place', () => {
  assert.deepEqual(
    cellsOfWays('contacts', [
      { type: 'email', value: mail, verified: true },
      { type: 'phone', use: 'work', value: '+1 416 555 0101' },
      { type: 'email', value: 'a@firm.example' },
    ]),
    [
      ['contacts.email', mail],
      ['contacts.phone.work', '+1 416 555 0101'],
      ['contacts.email.3', 'a@firm.example'],
    ],
  )
  assert.deepEqual(cellsOfWays('mails', [{ address: mail }]), [['mails.1', mail]])
})

it('leaves lists of other people, and of more than ways, as they are', () => {
  assert.equal(cellsOfWays('family', [{ name: 'Bo Roy', phone: '+1 416 555 0101' }]), null)
  assert.equal(cellsOfWays('notes', [{ type: 'email', text: 'nothing' }]), null)
  assert.equal(cellsOfWays('pairs', [{ from: mail, to: 'b@mail.example' }]), null)
  assert.equal(
    cellsOfWays(
      'members',
      Array.from({ length: 6 }, () => ({ email: mail })),
    ),
    null,
  )
})
