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
  /third|vendor|provider|supplier|contract|outsourc|business associate|partner|processor|hosted|operated|managed by|external|subsidiary|agency|administrat|software|integration|system|platform|\bapp\b|tool|warehouse|courier|service|host|(?:maker|developer|vendor) of|, which |, whose |, that |for us\b|(?:company|firm) (?:that|which)|behind (?:our|its|their)/i,
)
/** Only a passage about what happened makes a supplier part of it. */
const event = sentencePattern(
  /\b(?:breach(?:ed|es)?|incident|access(?:ed|ing)?|compromis\w+|hack\w*|attack\w*|expos\w+|stole\w*|stealing|leak\w*|intrusion|unauthori[sz]ed|ransomware|stored|affected|impacted|vulnerab\w+|exploit\w*|data theft|originat\w+|occurred|copied|cop(?:y|ies)|downloaded|exported|sat|kept|held|opened|entered|thie(?:f|ves)|intruders?|outsiders?|broken into|abused|misused|looted|fetched|siphoned|tokens?|walked off|measured|(?:data|security) event|aware of)\b/i,
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
    String.raw`\b(?:one of (?:its|their|our|the [\p{L}’']+)|its|their|our|[\p{Lu}][\p{L}]+[’']s?)\s+((?:former |[\p{Ll}-]+ ){0,3}?(?:service[- ]providers?|vendors?|suppliers?|contractors?|subcontractors?|business associates?|processors?|(?:payroll|payment|hosting|software|cloud|billing|IT|marketing|customer[- ](?:service|support)|logistics|email|mailing|benefits) (?:providers?|partners?|platforms?|company|firm))${tail})`,
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
    String.raw`\b(?:hosted|operated|managed|provided|run|maintained|supplied|administered|developed|made) by (?:the )?(?:(?:third[- ]party )?(?:[\p{Ll}-]+ ){0,3}?(?:provider|vendor|supplier|firm|company|contractor) )?${properName}`,
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
  '(?:providers?|vendors?|(?:software|system) makers?|consultanc(?:y|ies)|payroll processors?|suppliers?|contractors?|processors?|administrators?|agency|integrations?|software|platforms?|host|outsourcer|operator|partner|tool|(?:management|information|booking|ticketing|payroll|billing|reservation|records?) systems?|courier|cloud|app)'
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
    String.raw`${properName}, (whose) ((?:[\p{Ll}-]+ ){0,3}(?:tool|app|software|platform|service|integration|product|system|storage|servers?))\b`,
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
/** "a company that runs its call centre", "a translation agency that it had hired" */
const unnamedDoer = sentencePattern(
  new RegExp(
    String.raw`\b(?:at|of|by|from|through|that) an? ((?:[\p{Ll}-]+ ){0,3}?(?:company|firm|agency|provider|vendor|supplier|contractor)) (?:that|which) (?:(?:it|they|the \w+) (?:had |has |have )?(?:hired|uses?|used|engaged|employs?)|(?:runs|operates|handles|manages|provides|processes|hosts|supplies|sends|prints|stores|supports|mails|delivers|ships|collects|maintains|administers) [^,.;]{4,50})`,
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
    if (!quick.test(sentence)) continue
    if (!event.test(sentence)) {
      const beside = [model.sentences[sentence.index - 1], model.sentences[sentence.index + 1]]
      if (beside.some((each) => each !== undefined && event.test(each)))
        findServing(sentence, found)
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
