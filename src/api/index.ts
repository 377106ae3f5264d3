/**
 * The HTTP door: sign-in, the API and the console. Each request is admitted by the role that `contract.ts` requires
 * for its endpoint, parsed by the schema there, and passed to one operation of a room; the response is JSON, a file
 * or a stream of events. Sessions and passkeys are handled here. Refused: changes requested by other sites, bodies
 * over the limit, repeated guessing. Follows OpenAPI 3.1, WebAuthn Level 2 and RFC 6750.
 */
export { createClient, ApiError, type Client, type ClientOptions } from './client.ts'
export * from './contract.ts'
export { createApp, type AppOptions } from './create-app.ts'
export { startServer, type RunningServer } from './serve.ts'
export { signInAddress } from './sign-in-address.ts'
