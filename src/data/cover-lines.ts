/**
 * How the lines of a filing begin that its form prescribes: what stands on the cover of a report to a stock exchange
 * or its supervisor, and how an announcement was passed on. They tell nothing of what happened. In the notation of
 * `analysis/wording.ts`.
 */
export const coverLines = `
  exact name of [the] registrant, state or other jurisdiction, address of {registrant's|[the] principal executive offices},
  translation of registrant's name, registrant's telephone number, former name or former address,
  check the appropriate box, indicate by check mark, securities registered {pursuant to|under},
  title of each class, name of each exchange, commission file number, IRS employer identification,
  if an emerging growth company,
  RNS number, this information is provided by {RNS|Reach}, for the month of, form 20-F,
  this announcement {was|has been|is} {authorised|authorized} [for release] by,
  disclosure of [an] inside information acc. to, the issuer is solely responsible`
