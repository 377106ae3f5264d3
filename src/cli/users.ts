import { createSignInLink, listUsers } from '#accounts/index.ts'
import { signInAddress } from '#api/index.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import { isSet, jsonOption, printJson, usage, type Command, type Invocation } from './command.ts'
import { configured, done, operator, withContext } from './open-program.ts'

export const userListCommand: Command = {
  options: { json: jsonOption },
  run: ({ options, terminal }) =>
    withContext(async (ctx) => {
      const users = await listUsers(ctx)
      if (isSet(options, 'json')) {
        await printJson(terminal, { users })
        return done
      }
      const width = Math.max(0, ...users.map(({ email }) => email.length))
      for (const { email, role, state, name } of users)
        await terminal.out(
          `${email.padEnd(width)}  ${role.padEnd(7)}  ${state.padEnd(7)}  ${name}\n`,
        )
      if (users.length === 0)
        terminal.err('No accounts. "breakwater serve" makes the first and prints its link.\n')
      return done
    }),
}

export const userLinkCommand: Command = {
  takesOperands: true,
  options: {},
  help:
    'The way back in for somebody who lost password and passkey, also for the only admin. The link works once,\n' +
    'for 24 hours; using it ends the password and the sessions of the account. Earlier links end now.',
  run: makeLink,
}

async function makeLink({ positionals, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const [email] = positionals
  if (email === undefined || positionals.length > 1) {
    return usage(
      '"breakwater user link" takes one email address; "breakwater user list" shows those of all accounts.',
    )
  }
  const config = configured()
  if (!config.ok) return config
  const { publicUrl, port } = config.value
  return withContext(async (ctx) => {
    const user = (await listUsers(ctx)).find((one) => one.email === email.toLowerCase())
    if (user === undefined) {
      return err(
        refusal(
          'NOT_FOUND',
          'No account has that email address. Nothing was changed. "breakwater user list" shows those of all accounts.',
        ),
      )
    }
    const made = await createSignInLink(ctx, operator, { userId: user.id })
    if (!made.ok) return made
    const origin = publicUrl ?? `http://localhost:${port}`
    await terminal.out(`${signInAddress(origin, made.value.link)}\n`)
    terminal.err('Works once, for 24 hours. Send it over a channel you trust.\n')
    return done
  })
}
