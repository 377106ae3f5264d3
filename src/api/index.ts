/**
 * The HTTP door: sign-in, the API and the console. Requests come in; each is let in by the role that
 * `contract.ts` names for its endpoint, parsed by the schema there, and handed to one operation of a
 * room; JSON, a file or a stream of events goes out. Kept here: sessions and passkeys. Refused: changes asked for by other sites, bodies over
 * their limit, guessing. Follows OpenAPI 3.1, WebAuthn Level 2, RFC 6750 for tokens.
 */
export { createClient, ApiError, type Client, type ClientOptions } from './client.ts'
export * from './contract.ts'
export { createApp, type AppOptions } from './create-app.ts'
export { startServer, type RunningServer } from './serve.ts'
export { signInAddress } from './sign-in-address.ts'
