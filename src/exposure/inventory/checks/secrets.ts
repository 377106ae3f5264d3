/** Hashes of passwords by their form; hex digests are told by length alone. */
const hashes: readonly (readonly [string, RegExp])[] = [
  ['bcrypt', /^\$2[abxy]?\$\d{2}\$[./A-Za-z\d]{53}$/],
  ['argon2', /^\$argon2(id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$/],
  ['phpass', /^\$[PH]\$[./A-Za-z\d]{31}$/],
  ['scrypt', /^(\$scrypt\$|\$7\$|SCRYPT:\d+:|scrypt:\d+:)/],
  ['md5-crypt', /^\$(1|apr1)\$[^$]{1,8}\$[./A-Za-z\d]{22}$/],
  ['sha256-crypt', /^\$5\$(rounds=\d+\$)?[^$]{1,16}\$[./A-Za-z\d]{43}$/],
  ['sha512-crypt', /^\$6\$(rounds=\d+\$)?[^$]{1,16}\$[./A-Za-z\d]{86}$/],
  ['yescrypt', /^\$y\$/],
  ['pbkdf2', /^(pbkdf2_sha(1|256|512)\$\d+\$|\$?pbkdf2[-:$]|PBKDF2)/i],
  ['django', /^(sha1|md5|bcrypt_sha256|bcrypt|argon2)\$[^$]*\$/],
  ['wordpress-bcrypt', /^\$wp\$2y\$/],
  ['drupal', /^\$S\$[./A-Za-z\d]{52}$/],
  ['mysql5', /^\*[A-F\d]{40}$/],
  ['ldap', /^\{(SSHA|SHA|SMD5|MD5|CRYPT|SSHA256|SSHA512)\}/],
  ['ntlm pair', /^[A-F\d]{32}:[A-F\d]{32}$/i],
  // Magento puts the version of its scheme behind the salt.
  ['salted digest', /^[a-f\d]{32,128}:[^\s:]{2,64}(?::[\d_]{1,24})?$/i],
  ['aspnet', /^AQAAAA[A-Za-z\d+/]{60,}={0,2}$/],
  ['firebase', /^[A-Za-z\d+/]{86}==$/],
  ['mssql', /^0x0[12]00[A-F\d]{40,}$/i],
]
const digests: Readonly<Record<number, string>> = {
  16: 'mysql3 or half MD5',
  32: 'MD5 or NTLM',
  40: 'SHA-1',
  56: 'SHA-224',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
}

/** Name of the scheme, or null. `bare` digests may as well be other hex numbers of that length. */
export function hashScheme(value: string): { scheme: string; bare: boolean } | null {
  if (/^[a-f\d]+$/i.test(value)) {
    const scheme = digests[value.length]
    const mixed = /[a-f]/i.test(value) && /\d/.test(value)
    return scheme === undefined || !mixed ? null : { scheme, bare: true }
  }
  const found = hashes.find(([, form]) => form.test(value))
  return found === undefined ? null : { scheme: found[0], bare: false }
}

/** Tokens and keys, by the prefixes that their issuers document so that scanners can find them. */
const tokens: readonly (readonly [string, RegExp])[] = [
  ['JWT', /^(Bearer )?eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*$/],
  ['AWS access key', /^(AKIA|ASIA|AROA|AIDA)[A-Z\d]{16}$/],
  ['Stripe', /^(sk|pk|rk)_(live|test)_\w{10,}$|^whsec_\w{20,}$/],
  ['GitHub', /^(gh[pousr]_\w{36,}|github_pat_\w{40,})$/],
  ['GitLab', /^glpat-[\w-]{20,}$/],
  ['Slack', /^xox[abeoprs]-[\w-]{10,}$/],
  ['Google', /^(AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{28})$/],
  ['SendGrid', /^SG\.[\w-]{16,}\.[\w-]{16,}$/],
  ['Mailchimp', /^[a-f\d]{32}-us\d{1,2}$/],
  ['Twilio', /^(SK|AC)[a-f\d]{32}$/],
  ['npm', /^npm_\w{36}$/],
  ['Shopify', /^shp(at|ca|pa|ss)_[a-f\d]{32}$/],
  ['Square', /^(EAAA|sq0(atp|csp|idp)-)[\w-]{20,}$/],
  ['OpenAI or Anthropic', /^sk-(ant-|proj-)?[\w-]{20,}$/],
  ['Firebase messaging', /^[\w-]{22}:APA91b[\w-]{100,}$/],
  ['Facebook', /^EAA[A-Za-z\d]{50,}$/],
  ['Salesforce session', /^00D[A-Za-z\d]{12}![\w.]{60,}$/],
  ['private key', /^-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['Bearer', /^(Bearer|Basic|Token) [\w.=+/-]{16,}$/],
]

export const tokenIssuer = (value: string): string | null =>
  tokens.find(([, form]) => form.test(value))?.[0] ?? null
