import type { Config } from '#base/config.ts'
import { redact } from '#base/redacted.ts'
import { testConfig } from './context.ts'

/** A program that keeps leaks under a passphrase and reads them from a folder. */
export const exposureConfig = (dataDir: string, folder: string): Config =>
  testConfig({
    dataDir,
    exposure: {
      keyFile: null,
      ownKeyFile: null,
      passphrase: redact('a passphrase for tests'),
      folder,
      memoryBytes: 512 * 1024 * 1024,
      threads: 2,
    },
  })
