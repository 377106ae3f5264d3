const form = /^(?=.{3,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}\p{N}-]{2,}$/u

/**
 * The domain that somebody means by "Example.com", "@example.com" or "https://www.example.com/login", in lower case;
 * null where it is none. Of a page the `www.` is left out: no mail address has it.
 */
export function readDomain(text: string): string | null {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/[/?#].*$/, '')
  return form.test(name) ? name : null
}
