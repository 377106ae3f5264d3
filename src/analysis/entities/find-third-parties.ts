import type { Sentence, TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

/** A supplier in the story: its role in words, and its name where the text gives one. */
export interface ThirdPartyMention {
  readonly name: string | null
  readonly role: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const quick = sentencePattern(
  /third|vendor|provider|supplier|contract|outsourc|business associate|partner|processor|hosted|operated|managed by|external|subsidiary|agency|administrat|software|integration|system|platform|\bapp\b|tool|warehouse|courier|service|host|(?:maker|developer|vendor) of|, which |, whose |, that |for us\b|(?:company|firm) (?:that|which)|behind (?:our|its|their)|bureau|company|firm|chatbot|plug-?in|widget|printer|mailing house|desk|start-?up|laborator/i,
)
/** Only a passage about what happened makes a supplier part of it. */
const event = sentencePattern(
  /\b(?:breach(?:ed|es)?|incident|access(?:ed|ing)?|compromis\w+|hack\w*|attack\w*|expos\w+|stole\w*|stealing|leak\w*|intrusion|unauthori[sz]ed|ransomware|stored|affected|impacted|vulnerab\w+|exploit\w*|data theft|originat\w+|occurred|copied|cop(?:y|ies)|downloaded|exported|sat|kept|held|opened|entered|thie(?:f|ves)|intruders?|outsiders?|broken into|abused|misused|looted|fetched|siphoned|tokens?|walked off|measured|(?:data|security) event|aware of|removed|carried (?:off|away)|gone through|run through|read by|were read|seen by|strangers?|somebody|someone|wrong (?:envelopes?|people|address(?:es)?)|emptied|lost|missing|keys?|hooked up|passwords?|log-?ins?|talked|tricked|persuaded|told us|informed us|open (?:servers?|shares?|buckets?|folders?|databases?))\b/i,
)
/** Those who are called in afterwards are not the ones who were breached. */
const helper =
  /\b(?:forensic\w*|cyber ?-?security|security|investigat\w+|experts?|specialists?|consultants?|legal|law|audit\w*|research\w*|risk|assessors?|counsel|recovery|credit monitoring|identity|penetration|incident response|antivirus|patch|app stores?|cookies?|sellers?|marketplaces?)\b/i

const noun = String.raw`(?:service[- ]providers?|(?:software |hosting |cloud |payroll |payment |billing |customer[- ](?:service|support) |call[- ]?cent(?:er|re) |IT |technology |marketing |email |mailing |analytics |logistics |HR |benefits |CRM |SaaS |managed service |data )*(?:providers?|vendors?|suppliers?|contractors?|subcontractors?|processors?|platforms?|partners?|hosts?|companies|company|firm|system|application|app|tool|database|agency|service)|business associates?)`
const adjective = String.raw`(?:third[- ]party|3rd[- ]party|external|outside|outsourced|contracted|downstream|upstream)`
const tail = String.raw`(?:(?: (?:of|for|to|that (?:provides|handles|manages|processes|supports|hosts)|which (?:provides|handles|manages)|providing|handling|managing|supporting|used (?:by|for)|utili[sz]ed (?:by|for)|hosting) (?:its |their |the |our |some |all )?(?:[\p{Ll}-]+ ){0,4}?(?:operations|services?|support|data|records|payments?|payroll|processing|programs?|platform|marketing|campaigns?|customers|billing|systems?|management|deliveries|delivery|communications?|emails?))?)`
const described = sentencePattern(
  new RegExp(
    String.raw`\b(?:(?:an?|one of (?:its|their|our|the [\p{L}’']+)|its|their|our|the|another|unnamed|unidentified|${adjective})[ ,-]+)+?((?:${adjective} )(?:[\p{Ll}-]+ ){0,3}?${noun}${tail})`,
    'giu',
  ),
)
const owned = sentencePattern(
  new RegExp(
    String.raw`\b(?:one of (?:its|their|our|the [\p{L}’']+)|its|their|our|[\p{Lu}][\p{L}]+[’']s?)\s+((?:former |[\p{Ll}-]+ ){0,3}?(?:service[- ]providers?|vendors?|suppliers?|contractors?|subcontractors?|business associates?|processors?|(?:payroll|payment|hosting|software|cloud|billing|IT|marketing|customer[- ](?:service|support)|logistics|email|mailing|benefits|printing|survey|transcription|ticketing|booking|translation|archiving|scanning|web|data|debt collection) (?:providers?|partners?|platforms?|company|firm|agency|bureau|house)|printers|payroll bureau|mailing house|web agency|outside (?:lab|laboratory))${tail})`,
    'giu',
  ),
)
const single = sentencePattern(
  new RegExp(
    String.raw`\b(?:at|of|by|from|through|via|involving|against|affecting) (?:an?|another) ((?:[\p{Ll}-]+ ){0,3}?(?:service[- ]provider|vendor|supplier|contractor|subcontractor|business associate|processor|outsourcing company|software provider|hosting provider|cloud provider|marketing firm)${tail})`,
    'giu',
  ),
)
const properName = String.raw`((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.'’+-]*(?: (?:(?:of|and|&|de) )?\p{Lu}[\p{L}\p{N}&.'’+-]*){0,4})`
const nameAfter = new RegExp(
  String.raw`^(?:,| called| named| known as|:| \()? ?(?:the )?${properName}`,
  'u',
)
const nameBefore = new RegExp(
  String.raw`${properName}(?: \([^)]{2,40}\))?,? (?:which is |who is |is )?(?:an?|its|their|the|our|one of (?:its|their|our|the company[’']s)) (?:[\p{L}-]+ ){0,3}?$`,
  'u',
)
const served = sentencePattern(
  new RegExp(
    String.raw`\b(?:hosted|operated|managed|provided|run|maintained|supplied|administered|developed|made|kept|stored|printed|handled|processed|looked after|answered|staffed|scanned|built) by (?:the )?(?:(?:third[- ]party )?(?:[\p{Ll}-]+ ){0,3}?(?:provider|vendor|supplier|firm|company|contractor) )?${properName}`,
    'gu',
  ),
)

/** "Tarrant Pensions uses Fulmer Print & Mail to print its statements", where Fulmer then tells of a breach. */
const usedFor = sentencePattern(
  new RegExp(
    String.raw`(?:\p{L}\s|[Ww]e )(?:uses?|used|works? with|relies on|rely on) ${properName} (?:to|for|as) ([\p{Ll}-]+ [^,.;]{4,60})`,
    'gu',
  ),
)
const tellsOf = String.raw`[^.;]{0,40}\b(?:(?:told|informed|notified|alerted) (?:us|its|their|the|customers|clients)|(?:was|were|had been|has been|suffered|experienced|disclosed) (?:an? )?(?:\w+ )?(?:breach|hack|attack|compromis|incident|ransomware))`

const trade =
  '(?:(?:outsourcing|printing|mailing|payroll|billing|transcription|archiving|shredding|call[- ]cent(?:er|re)|scanning|translation|bookkeeping) (?:company|firm|bureau|house|business|outfit|specialist)|chatbots?|plug-?ins?|widgets?|add-ons?|bureau|printers?|mailing house|help ?desk|transcription|call[- ]cent(?:er|re)|extension|providers?|vendors?|(?:software|system) makers?|consultanc(?:y|ies)|payroll processors?|suppliers?|contractors?|processors?|administrators?|agency|integrations?|software|platforms?|host|outsourcer|operator|partner|tool|(?:management|information|booking|ticketing|payroll|billing|reservation|records?) systems?|courier|cloud|app)'
/** "Billtrack, a billing vendor", "Payrise, the HR software it uses", "Netgarde, the chain's IT provider". */
const apposed = sentencePattern(
  new RegExp(
    String.raw`${properName}, ((?:an?|its|their|our|the|one of (?:its|their|the)) (?:[\p{L}’'-]+ ){0,4}?${trade})(?: (?:that )?(?:it|they|the \w+|all \w+|both) (?:uses?|used|use|had hired|hired|employs?|share))?\b(?! of)`,
    'gu',
  ),
)
/** "EduPort, the maker of its student information system" */
const makerOf = sentencePattern(
  new RegExp(
    String.raw`${properName}, (the (?:maker|developer|provider|operator|supplier|vendor|host) of (?:its|their|our|the \w+['’]s) [\p{Ll} -]{4,50}?)(?=[,.;]| and | where| in )`,
    'gu',
  ),
)
/** "stolen from the customer-success app Gainlink", "its contractor, PBX Research Services", "the cloud data warehouse Snowdrift" */
const introduced = sentencePattern(
  new RegExp(
    String.raw`\b(?:(?:its|their|our)|(?:through|via|accounts? (?:at|with)|(?:tokens?|credentials|keys?) (?:\w+ )?(?:from|of)) (?:the|an?)) ((?:[\p{Ll}-]+ ){0,4}?(?:app|software|platform|vendor|supplier|contractor|subcontractor|processor|data warehouse|service provider|agency|system|tool|provider|courier|host|integration|cloud service|partner)),? (?:called |named )?${properName}`,
    'gu',
  ),
)
/** "the company behind our booking engine, Resly" */
const behind = sentencePattern(
  new RegExp(
    String.raw`\b(?:the )?(?:company|firm|vendor|provider) behind (?:our|its|their) ([\p{Ll}-]+(?: [\p{Ll}-]+){0,3}),? ${properName}`,
    'gu',
  ),
)
/** "through Seatwise, which supplies the ticketing software" */
const related = sentencePattern(
  new RegExp(
    String.raw`\b(?:through|via|at|from|by|of|into|on) ${properName}, (which|whose|that) ((?:suppl|administ|provid|host|run|handl|operat|manag|process|develop|maintain|print|mail|send|deliver|stor|collect|ship|bill|support)[\p{Ll}]+ [^,.;]{4,60})`,
    'gu',
  ),
)
/** "Salesloft, whose sales chat tool it had connected" */
const whose = sentencePattern(
  new RegExp(
    String.raw`${properName}, (whose) ((?:[\p{Ll}-]+ ){0,3}(?:tool|app|software|platform|service|integration|product|system|storage|servers?|page|site|forms?|widget|checkout|tills?|chat|plug-?in))\b`,
    'gu',
  ),
)
/** "Brightline, which answers tickets for Quantrell", "Tracely, a company that measured for us how …", "the bureau that runs our payroll" */
const serves = sentencePattern(
  new RegExp(
    String.raw`${properName}, (?:(?:an?|the) [\p{Ll} -]{3,30}? (?:that|which|who)|which|that|who) ((?:[\p{Ll}]+(?:s|ed)) (?:[\p{Ll}’'-]+ ){0,5}?(?:our|for us|us|for \p{Lu}[\p{L}]+(?=[^.]*\b(?:our|us|we)\b))(?: [\p{Ll}’'-]+){0,4})`,
    'gu',
  ),
)
/** "Tillmark, which makes the tills in all 61 shops", "Presto, who print our letters": what it does is done for another. */
const doesFor = sentencePattern(
  new RegExp(
    String.raw`${properName}, (?:which|that|who|(?:the|an?) (?:[\p{Ll}-]+ ){0,3}?(?:company|firm|bureau|agency|house|business|outfit|people) (?:which|that|who)) ((?:[\p{Ll}]{2,}s|look after|take care of|make|run|print|send|keep|do) (?:up |out |after |care of )?(?:the|its|their|our|all|most|both)(?: [\p{Ll}\d’'-]+){1,5}? (?:for (?:us|it|them|the [\p{Ll}]+|(?:all|both|most|many|several|some|dozens|hundreds)(?: [\p{Ll}]+){1,3}|\p{Lu}[\p{L}]+)|of (?:the )?\p{Lu}[\p{L}]+|of the [\p{Ll}]+|in (?:all|its|our|their|the)(?: \d+)? [\p{Ll}]+|at (?:all|its|our|their|the) [\p{Ll}]+))`,
    'gu',
  ),
)
/** "Deskline, the firm that answers the casino's calls" */
const firmThat = sentencePattern(
  new RegExp(
    String.raw`${properName}, (?:the|an?) (?:[\p{Ll}-]+ ){0,3}?(?:company|firm|bureau|agency|house|business|outfit|people|provider|contractor) (?:which|that|who) ([\p{Ll}]{2,}s? (?:up |out |after |care of )?(?:the [\p{Ll}]+['’]s|its|our|their|\p{Lu}[\p{L}]+['’]s) [\p{Ll}\p{Lu}][\p{L} -]{2,40})`,
    'gu',
  ),
)
/** "run not by the hotels but by Servimax": whoever does the work. */
const doneBy = sentencePattern(
  new RegExp(
    String.raw`\b(?:is|are|was|were) (?:not )?(run|operated|staffed|manned|handled|provided|hosted|printed|answered|kept|stored|managed|looked after|maintained) by [^.;,]{2,40}? but by ${properName}`,
    'gu',
  ),
)
/** "we have been using a company called Askwell", "a bureau by the name of Fallon", where it then tells or loses something. */
const calledSo = sentencePattern(
  new RegExp(
    String.raw`\b(?:us(?:es?|ed|ing)|works? with|worked with|hired|engaged|rel(?:y|ies|ied) on|through|via|to|by|with) (?:an?|another) ((?:[\p{Ll}-]+ ){0,3}?(?:company|firm|service|tool|app|supplier|provider|start-?up|bureau|agency|contractor|vendor|platform|printer|business|plug-?in|chatbot|laboratory|software)) (?:called|named|by the name of) ${properName}`,
    'gu',
  ),
)
/** "Askwell rang us", "Medplan told the clinic": who tells those it serves of its own trouble. */
const tellsServed = sentencePattern(
  new RegExp(
    String.raw`${properName} (?:had |has |only |then |first |later |now )?(?:told|informed|notified|alerted|warned|rang|phoned|contacted|wrote to|e-?mailed) (?:us|(?:its|their|all) (?:[\p{Ll}-]+ )?(?:customers|clients|subscribers|users)|the (?:clinic|school|college|university|hospital|council|charity|bank|insurer|hotel|chain|retailer|company|firm|shop|museum|club|airline|practice|trust|city|county|town|ministry|union|church|library|college))\b`,
    'gu',
  ),
)
/** Its systems, in the sentence or the next two: "its servers", "Askwell’s storage", "a stranger had used its upload tool". */
const ofIts =
  /\b(?:its|their|[\p{Lu}][\p{L}]+['’]s) (?:own )?(?:[\p{Ll}-]+ ){0,2}?(?:servers?|systems?|network|storage|platform|environment|databases?|tools?|portal|cloud|mailbox(?:es)?|software|accounts?|files|backups?|infrastructure|service|staff)\b/u

/** "a company that runs its call centre", "a translation agency that it had hired" */
const unnamedDoer = sentencePattern(
  new RegExp(
    String.raw`\b(?:at|of|by|from|through|that|when) (?:an?|the) ((?:[\p{Ll}-]+ ){0,3}?(?:company|firm|agency|provider|vendor|supplier|contractor|bureau|printers?|house|business|laboratory|workshop|studio)) (?:that|which|who) (?:(?:it|they|the \w+) (?:had |has |have )?(?:hired|uses?|used|engaged|employs?)|(?:runs|operates|handles|manages|provides|processes|hosts|supplies|sends|prints|stores|supports|mails|delivers|ships|collects|maintains|administers|answers|types|scans|keeps|does|looks after|takes care of|posts|packs|cleans|repairs|shreds|translates|bills|builds|makes|writes) (?:our|its|their|the|all|for (?:us|it|them)) ?[^,.;]{0,50}|[\p{Ll}]+s (?:the|its|our|their|all) [\p{Ll} ]{2,30} for (?:the |us|it|them|\p{Lu})[^,.;]{0,30})`,
    'gu',
  ),
)

/** Suppliers through which it happened, named or only described. */
export function findThirdParties(model: TextModel): readonly ThirdPartyMention[] {
  const found: ThirdPartyMention[] = []
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    const { text } = sentence
    // What was found in other sentences cannot overlap.
    const earlier = found.length
    findUsed(model, sentence, found)
    findTelling(model, sentence, found)
    if (!quick.test(sentence)) continue
    if (!event.test(sentence)) {
      const beside = [model.sentences[sentence.index - 1], model.sentences[sentence.index + 1]]
      if (beside.some((each) => each !== undefined && event.test(each))) {
        findServing(sentence, found)
        findNamedAgain(sentence, beside, found)
      }
      continue
    }
    for (const pattern of [described, owned, single]) {
      for (const match of pattern.all(sentence)) {
        const role = match[1] ?? ''
        const at = match.index + match[0].lastIndexOf(role)
        if (
          helper.test(role) ||
          // A person's account, not a firm's systems.
          /\b(?:account|credentials|password|laptop|key|login|access) (?:of|from|by|belonging to) (?:an?|the|one) (?:\w+ )?$/i.test(
            text.slice(0, at),
          ) ||
          /\b(?:hired|engaged|retained|enlisted|working with|help of|assist\w*|brought in|notified|advised)\b[^.;]{0,40}$/i.test(
            text.slice(0, at),
          )
        )
          continue
        const start = sentence.start + at
        if (
          found
            .slice(earlier)
            .some((other) => start < other.end && start + role.length > other.start)
        )
          continue
        const after = nameAfter.exec(text.slice(at + role.length))
        const before = /third|its|their|one of|our/i.test(match[0])
          ? nameBefore.exec(text.slice(0, match.index + match[0].length - role.length))
          : null
        const named = after
          ? { text: after[1] ?? '', at: at + role.length + after[0].lastIndexOf(after[1] ?? '') }
          : before
            ? { text: before[1] ?? '', at: before.index }
            : null
        const plain = role.replace(/\s+/g, ' ').trim()
        if (named && named.text.length > 1) {
          const name = named.text.replace(/[’']s?$|[.,]$/g, '')
          found.push({
            name,
            role: singular(plain),
            start: sentence.start + named.at,
            end: sentence.start + named.at + name.length,
            sentence,
          })
        } else
          found.push({
            name: null,
            role: singular(plain),
            start,
            end: start + role.length,
            sentence,
          })
      }
    }
    const isNew = (start: number, length: number): boolean =>
      !found.slice(earlier).some((other) => start < other.end && start + length > other.start)
    for (const [pattern, roleGroup] of [
      [apposed, 2],
      [related, 3],
      [whose, 3],
      [serves, 2],
      [makerOf, 2],
      [introduced, -1],
      [doesFor, 2],
      [firmThat, 2],
      [doneBy, -1],
      [behind, -1],
    ] as const) {
      for (const match of pattern.all(sentence)) {
        // Where the role comes first, the groups stand the other way round.
        const [named = '', role = ''] =
          roleGroup === -1 ? [match[2], match[1]] : [match[1], match[roleGroup]]
        const name = named.replace(/[’']s?$|[.,]$/g, '')
        if (helper.test(role) || name.length < 2) continue
        const start = sentence.start + match.index + match[0].lastIndexOf(named)
        const end = sentence.start + match.index + match[0].length
        // The same supplier described without its name, found above, gives way to the name.
        for (let i = found.length - 1; i >= earlier; i--) {
          const other = found[i]
          if (other?.name === null && other.start >= start && other.start < end) found.splice(i, 1)
        }
        if (!isNew(start, name.length)) continue
        const said = role.replace(
          /^(?:an?|its|their|our|the [\p{L}]+[’']s?|the|one of (?:its|their|the)) /u,
          '',
        )
        found.push({ name, role: roleOf(said), start, end: start + name.length, sentence })
      }
    }
    for (const match of unnamedDoer.all(sentence)) {
      const role = match[1] ?? ''
      if (helper.test(role)) continue
      const start = sentence.start + match.index + match[0].indexOf(role)
      const end = sentence.start + match.index + match[0].length
      if (!isNew(start, end - start)) continue
      found.push({
        name: null,
        role: roleOf(text.slice(start - sentence.start, end - sentence.start)),
        start,
        end,
        sentence,
      })
    }
    for (const match of served.all(sentence)) {
      const name = (match[1] ?? '').replace(/[’']s?$|[.,]$/g, '')
      if (
        /\b(?:attacks?|campaigns?|group|malware|ransomware)\s*$/i.test(text.slice(0, match.index))
      )
        continue
      const start = sentence.start + match.index + match[0].lastIndexOf(match[1] ?? '')
      if (
        found.slice(earlier).some((other) => start < other.end && start + name.length > other.start)
      )
        continue
      found.push({ name, role: 'service provider', start, end: start + name.length, sentence })
    }
  }
  return found
}

/** Who does something for us, in a sentence beside the one that tells of the event. */
function findServing(sentence: Sentence, found: ThirdPartyMention[]): void {
  for (const match of serves.all(sentence)) {
    const [, name = '', role = ''] = match
    if (helper.test(role)) continue
    const start = sentence.start + match.index
    found.push({ name, role: roleOf(role), start, end: start + name.length, sentence })
  }
}

/** "The phone line is run by Nimbly, an outsourcing firm. An agent of Nimbly gave …": told of beside the event, named in it. */
function findNamedAgain(
  sentence: Sentence,
  beside: readonly (Sentence | undefined)[],
  found: ThirdPartyMention[],
): void {
  for (const [pattern, roleGroup] of [
    [apposed, 2],
    [doesFor, 2],
    [firmThat, 2],
    [doneBy, 0],
    [served, 0],
  ] as const) {
    for (const match of pattern.all(sentence)) {
      const named = (pattern === doneBy ? match[2] : match[1]) ?? ''
      const name = named.replace(/[’']s?$|[.,]$/g, '')
      const role = roleGroup === 0 ? 'service provider' : (match[roleGroup] ?? '')
      if (name.length < 3 || helper.test(role)) continue
      if (!beside.some((each) => each?.text.includes(name) === true && event.test(each))) continue
      const start = sentence.start + match.index + match[0].lastIndexOf(named)
      if (found.some((other) => start < other.end && start + name.length > other.start)) continue
      found.push({
        name,
        role: roleOf(role.replace(/^(?:an?|its|their|our|the) /, '')),
        start,
        end: start + name.length,
        sentence,
      })
    }
  }
}

/** Suppliers by what they do in the story: called so, and telling those they serve of trouble of their own. */
function findTelling(model: TextModel, sentence: Sentence, found: ThirdPartyMention[]): void {
  const add = (name: string, role: string, at: number): void => {
    const start = sentence.start + at
    if (name.length < 3 || helper.test(role) || notSuppliers.test(name)) return
    if (found.some((other) => start < other.end && start + name.length > other.start)) return
    found.push({ name, role, start, end: start + name.length, sentence })
  }
  for (const match of calledSo.all(sentence)) {
    const [whole, role = '', named = ''] = match
    const name = named.replace(/[’']s?$|[.,]$/g, '')
    const told = new RegExp(`${RegExp.escape(name.split(' ')[0] ?? name)}${tellsOf}`, 'u')
    if (told.test(model.text) || tellsItself(model, name))
      add(name, roleOf(role), match.index + whole.lastIndexOf(named))
  }
  for (const match of tellsServed.all(sentence)) {
    const name = (match[1] ?? '').replace(/[’']s?$|[.,]$/g, '')
    const near = model.sentences.slice(sentence.index, sentence.index + 3)
    if (near.some(({ text }) => ofIts.test(text))) add(name, 'supplier', match.index)
  }
}

/** Whether a name is said to have told those it serves. */
const tellsItself = (model: TextModel, name: string): boolean =>
  model.sentences.some((sentence) =>
    tellsServed.all(sentence).some((match) => (match[1] ?? '').includes(name)),
  )

/** Who tells without supplying: authorities, the press, days and persons of rank. */
const notSuppliers =
  /^(?:Police|Officers?|Researchers?|Experts?|Interpol|Europol|FBI|CISA|NCSC|ICO|CNIL|We|They|He|She|It|The|This|That|Customers?|Staff|Someone|Somebody|Nobody|Last|On|In|When|After|Before|Hackers?|Mr|Mrs|Ms|Dr|Shadowserver|Have I Been Pwned|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/

function findUsed(model: TextModel, sentence: Sentence, found: ThirdPartyMention[]): void {
  for (const match of usedFor.all(sentence)) {
    const [whole, name = '', role = ''] = match
    // Called by its whole name or the first word of it where the breach is told.
    const short = name.split(' ')[0] ?? name
    const told = new RegExp(`${RegExp.escape(short)}${tellsOf}`, 'u')
    if (helper.test(role) || !told.test(model.text)) continue
    const start = sentence.start + match.index + whole.indexOf(name)
    found.push({ name, role: roleOf(role), start, end: start + name.length, sentence })
  }
}

/** "supplies the ticketing software" -> as it is; a noun -> its singular. */
const roleOf = (role: string): string =>
  // What a letter calls ours is its sender's.
  singular(
    role
      .replace(/\s+/g, ' ')
      .replace(/\bour\b/g, 'its')
      .replace(/\bfor us\b/g, 'for it')
      .trim(),
  )

const singular = (role: string): string =>
  role
    // Only the capital that opens a sentence: "European" keeps its own.
    .replace(
      /^(?:Third|External|Outside|Service|Software|Cloud|Customer|Marketing)(?![\p{Lu}])/u,
      (word) => word.toLowerCase(),
    )
    .replace(
      /\b(provider|vendor|supplier|contractor|subcontractor|processor|platform|partner|associate)s\b/,
      '$1',
    )
