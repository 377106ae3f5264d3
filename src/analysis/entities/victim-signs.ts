import { wording } from '../wording.ts'

/** What a document may say on the left of a name that is the victim's, or speaks against it. */
export const victimSignsBefore: readonly (readonly [string, RegExp])[] = [
  [
    'breach-of',
    wording`
      {breach+|hack[ing]|attack|cyber[-]attack|leak|incident|intrusion|compromise|theft|dump|exposure|infection}
        {at|of|on|against|affecting|involving|targeting|hitting|in|within|from|impacting|suffered by|disclosed by}
        [the|a[n]] <4 words-> ${/$/}`,
  ],
  [
    'stolen-from',
    wording`
      {stolen|taken|stole|leaked|obtained|exfiltrated|scraped|extracted|harvested|lifted|sourced|hacked|swiped
        |siphoned|copied|downloaded|data|account+|record+|information|database|user+|customer+|emails|originat*
        |came} {from|of} [the|a[n]] <4 words-> ${/$/}`,
  ],
  [
    'breached',
    /\b(?:hacked|breached|compromised|attacked|targeted|infiltrated|hit|penetrated|broke into|hacking|breaching|targeting|attacking|hits|into|against) (?:the |an? )?(?:[\w-]+ ){0,3}$/i,
  ],
  [
    'descriptor',
    wording`
      {web[_]site|site|service|forum|game|app|platform|market[place]|store|community|network|company|firm|retailer
        |provider|bank|giant|maker|chain|hospital|university|school|startup|developer|operator|airline|publisher
        |portal|magazine|exchange|city|agency|insurer|carmaker|manufacturer|vendor|tool|blog|shop|board|club
        |system}[${/,/}|_known as|_called|_named|_dubbed|_of] [${/["“]/}]${/$/}`,
  ],
  ['known-as', /\b(?:known as|called|named|dubbed) (?:the )?["“]?$/i],
  [
    'customers-of',
    /\b(?:customers?|users?|clients?|members?|subscribers?|employees?|patients?|players?|students?|staff|guests?|owners?) (?:of|at|from) (?:the )?$/i,
  ],
  ['in-month-the', /^in (?:[\w-]+ ){0,3}\d{4},? (?:[\w’'-]+ ){0,12}["“]?$/i],
  [
    'according',
    /\b(?:according to|researchers? (?:at|from|with)|by|told|reported by|experts? (?:at|from)|analysts? (?:at|from)|said|via|spokesperson for|from|with|firm|company) $/i,
  ],
  [
    'against-other',
    /\b(?:like|such as|including|similar to|unlike|as well as|other|previous|earlier) (?:the )?$/i,
  ],
  ['on-venue', /\b(?:on|via|through|using|in) (?:the |an? )?(?:[\w-]+ )?["“]?$/i],
  [
    'by-actor',
    /\b(?:group|hacker|attacker|gang|actor|collective|alias|handle|individual|seller|vendor) (?:named |known as |called |using the alias |going by |who calls \w+ )?["“]?$/i,
  ],
  // Signs of a supplier of those who lost data: "its payroll provider X", "notified by X", "stored with X".
  [
    'supplier',
    wording`
      {vendor+|provider+|supplier+|contractor+|subcontractor+|processor+|partner+|associate+|software|platform|service+
        |administrator|agency|outsourc* <1 word>}[${/,/}] [called|named|known as|like|such as] [${/["“(]/}]${/$/}`,
  ],
  [
    'their-supplier',
    wording`
      {its|their|our|the *'s|third[-]party|a[n]|former} <4 words-> {vendor+|provider+|supplier+|contractor+|processor+|partner+|associate|software
        |platform|system|administrator|firm|company|developer}[${/,/}] [called|named] [${/["“(]/}]${/$/}`,
  ],
  ['told-by', wording`{notified|informed|told|alerted|advised|contacted|warned} by [the] ${/$/}`],
  [
    'kept-by',
    wording`
      {provided|managed|hosted|supplied|operated|owned|run|made|developed|used|held|stored|maintained|processed|controlled
        |performed|contracted} {by|with|at|in|from|on} [the] ${/$/}`,
  ],
  [
    'uses',
    wording`{use+|used|using|contract+ with|relies on|works with|worked with|partnered with|engaged|hired} [the] ${/$/}`,
  ],
  [
    'owned-by',
    wording`{owned by|parent [company|firm]|subsidiary of|owner|unit of|division of|arm of} [${/,/}] [the] ${/$/}`,
  ],
  [
    'served',
    wording`{on behalf of|for|serving|provides <60> to|services to|client+|customer+ {such as|including|like}} [the] ${/$/}`,
  ],
  ['tells', wording`{notice|letter|statement|announcement|notification} {from|by|of} [the] ${/$/}`],
]

/** And what it may say on the right. */
export const victimSignsAfter: readonly (readonly [string, RegExp])[] = [
  [
    'suffered',
    /^["”]?,? ?(?:[^.;]{0,60}?,? )?(?:has |had |have )?(?:also |reportedly |allegedly |recently )?(?:suffered|was hit|was hacked|were hacked|was breached|was the victim|was the target|fell victim|experienced|had (?:a|its|their) (?:data|database|user)|had (?:data|more|over|approximately)|got hacked|has been (?:hacked|breached|hit|compromised)|was compromised|was attacked|was targeted|had been|lost|leaked|exposed|inadvertently|left|became the)/i,
  ],
  [
    'breach-noun',
    /^(?:['’]s?)? (?:data |security |massive |recent |latest |customer |user |alleged |\d{4} |mega )*(?:breach|hack|leak|data|database|incident|dump|hacking|accounts?|users?|customers?|records?|cyberattack|attack)\b/i,
  ],
  [
    'possessive',
    wording`
      ${/^/}'[s] <3 words> {server+|system+|network|website|site|database|customer+|user+|data|employee+|member+
        |infrastructure|computer+|e[-]mail|store|platform|point|payment|internal|patient+|cloud|bucket|forum
        |infrastructure|client+|records}~`,
  ],
  [
    'confirmed',
    wording`
      ${/^,? ?(?:[^.;]{0,50}?, )?/}[has|have|had] [since|now|also|later|publicly|officially]
        {confirmed|acknowledged|admitted|disclosed|announced|notified|revealed|discovered|learned|advised|informed
        |is {investigating|notifying|warning|alerting}|was {alerted|notified|informed|made aware}|detected
        |identified|took|reset|shut|apologi{s|z}ed|denied}`,
  ],
  [
    'said',
    /^,? ?(?:\w+ )?(?:said|says|told|wrote|reported|reports|believes|noted|explained|researchers?|analysts?|found|estimates|security researcher|calls|dubbed|tracks)\b/i,
  ],
  [
    'users',
    /^ (?:users?|customers?|accounts?|members?|employees?|players?|subscribers?|patients?|clients?|website|forum|database|site|servers?|systems?)\b/i,
  ],
  [
    'apposition',
    /^, (?:an?|the|one of|which|whose|maker|owner|known|based|headquartered|parent|[\w-]+'s) /i,
  ],
  [
    'product',
    /^ (?:software|malware|ransomware|trojan|exploit|vulnerabilit|server|database instance|hash|bug|campaign|worm|botnet|protocol|plugin|browser)\b/i,
  ],
  [
    'is-supplier',
    wording`
      ${/^(?: \([^)]{2,30}\))?(?:,| [-–—]| is| was)? ?/}[also|which is|who is|whose|where] {a[n]|the|its|their|our|one of {its|their|our|the}}
        <6 words-> {vendor|provider|supplier|contractor|subcontractor|processor|partner|associate|company that|firm that|software
        |platform|developer|maker|administrator|agency}`,
  ],
  [
    'supplies',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}[which|that|who] [also|currently] {provides|provided|manages|managed|hosts|operates|runs|handles|processes
        |supplies|serves|services|helps|makes|sells|develops|offers|stores|works with|prints}`,
  ],
  [
    'told-others',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}[has|had|have|then|first|also|only|recently|later|initially|promptly]*
        {notified|informed|told|alerted|advised|contacted|assured|provided|sent} {us|our|the|its|their|some|several|affected|all}~`,
  ],
  [
    'was-told',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}{was|were|has been|had been} [first|recently|also|only|then]*
        {notified|informed|told|alerted|advised|made aware|contacted}`,
  ],
  [
    'serves-people',
    wording`
      ${/^(?: \([^)]{2,30}\))?,? ?/}{is|are|has been|have been|was|began|has begun} [now|currently|also|in the process of|directly]*
        {notifying|contacting|writing to|warning|alerting|informing|emailing|investigating|sending|offering}`,
  ],
  [
    'one-affected',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{is|was|are|were|became} {{among|one of}|also [been] {hit|affected|impacted}|affected|impacted|caught up}`,
  ],
  [
    'used-by',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{used|owned|operated|provided|run|hired|contracted} by`,
  ],
  [
    'uses-it',
    wording`${/^(?: \([^)]{2,30}\))?,? ?/}{uses|used|contracts with|contracted|relies on|hired|employs|partnered with}`,
  ],
]
