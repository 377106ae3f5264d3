/** What sites are called, in the notation of `analysis/wording.ts`. */

/** Parts of a site's name that are not part of its owner's: "Acme Status", "Help - Acme". */
export const siteParts = `
  status [page], help [cent{er|re}], support [cent{er|re}], blog, newsroom, news, press [releases|room], media [cent{er|re}],
  knowledge base, customer {service|support}, {trust|security} cent{er|re}, security, {client|customer|member} portal, [community|company|product] news, [engineering|security|company] blog, incident+, update+, official {site|website},
  website, home, home[_]page, investor relations, careers, community, docs, faq+, info`

/** Sites that report on others or republish what others wrote: not the organisation concerned. */
export const passingOn = `
  news*, times, journal, daily, today, weekly, gazette, herald, tribune, courier, chronicle, observer, post, press, magazine,
  review, report+, bulletin, wire, newswire, insider, insights, watch, breach*, leak*, hack*, cyber*, infosec*, hipaa*, gdpr*,
  privacy*, docket, digest, scribd, slide*, issuu, docplayer, vdocument*, dokumen*, studylib, pdf*, blogspot, medium, substack,
  wordpress, paste*, reddit, telegram, youtube, facebook, linkedin, twitter, mondaq, lexology, jdsupra, prnewswire, businesswire,
  globenewswire, legal, law, attorney*, tv, radio, fm, forum, wiki, hub, portal, letter+, e[-]mail, memo, circular, intranet, leaflet, announcement+, filing+,
  settlement+, edgar, asx, bse, nse, sgx, rns, ocr[_]portal, ocrportal`

/** Texts of buttons and menus. */
export const siteLabels = `
  tweet, print, e[-]mail, advertisement, sponsored, back to top, skip {to [main] content|navigation}, top of page, menu,
  home, search, log[_]in, sign[_]in, register, newsletter, subscribe`

/** How lines begin that link to other parts of a site. */
export const siteLinks = `
  post comment+, {leave|add|post} a {comment|reply}, {previous|next} {article|post|story}, follow {us|me}`
