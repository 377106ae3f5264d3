import type { DataClassId } from './data-classes.ts'

/**
 * How reports name each class of data: regular expression sources, matched on lower-cased text at word
 * boundaries. Longer wordings stand before shorter ones that they contain.
 */
export const dataClassTerms: readonly (readonly [DataClassId, string])[] = [
  [
    'email-address',
    String.raw`(?:recovery |unique |personal |work |business |user |customer |corporate |university |gmail |verified )*e-?mails?(?: and (?:ip|physical|postal|mailing|home|street|billing|shipping|mac|residential))? address(?:es)?|e-?mail (?:ids?|logins?|contacts)|e-?mails?(?= (?:and|or|addresses|,))|e-?mails?(?=,)|e-?mails?(?=[.;)]|$)`,
  ],
  [
    'name',
    String.raw`(?:(?:full|first|last|real|legal|customer|user|patient|member|guest|employee|student|client|cardholder|contact|given|family|and last|and first|maiden|people's|their|recipient|holder) )*names?(?: of (?:customers|patients|people|users|members|employees|students|individuals|clients|participants|pupils|witnesses))?|surnames?|first and last names|salutations?|nicknames?|initials`,
  ],
  [
    'username',
    String.raw`user ?names?|user-names?|login (?:names?|ids?)|screen ?names?|user ids?|display names?|account (?:ids?|names?)|gamertags?|member(?:ship)? (?:numbers?|ids?)|frequent flyer numbers?|loyalty (?:program |card )?numbers?|customer (?:ids?|numbers?)|apple ids?|handles|employee (?:ids?|identification)(?: numbers?)?`,
  ],
  [
    'password',
    String.raw`(?:(?:plain ?text|plaintext|clear ?text|hashed|salted|encrypted|weak(?:ly)? (?:hashed)?|bcrypt|md5|sha-?1|sha-?256|unsalted|historical|decrypted|cracked|account|user|admin) )*pass ?words?(?: hash(?:es)?)?|(?:password|bcrypt|md5|sha-?1|sha-?256|phpass|pbkdf2|argon2|vbulletin|salted|scrypt|sha512) hash(?:es)?|pass-?phrases?|passcodes?|log-?in (?:credentials?|details|info(?:rmation)?|data)|(?:account |user |access |admin(?:istrator)? |employee |vpn |stolen |e-?mail )*credentials?|sign-in (?:details|credentials)|log in (?:details|credentials)|pins?(?: codes?| numbers?)?(?= |,|\.|;|$)`,
  ],
  [
    'security-question',
    String.raw`security questions?(?: and answers?)?|secret questions?|security answers?|password hints?|password reset (?:questions?|answers?)|mothers?['’]?s? maiden names?`,
  ],
  [
    'phone-number',
    String.raw`(?:(?:tele|mobile|cell|cellular|home|work|contact|fax|land|customer|personal|business) ?)*(?:tele)?phones? (?:and fax )?(?:numbers?|details|contacts)|(?:mobile|cell|contact|fax|telephone|cellphone|landline|sim)(?: phone)? numbers?|telephones?|phones?(?=,| and |;|\.)|phone(?=,| and )`,
  ],
  [
    'physical-address',
    String.raw`(?:(?:home|physical|street|postal|mailing|residential|shipping|billing|delivery|house|property|customer|work|business|personal|full) )+(?:and (?:\w+ ))?address(?:es)?|(?<!e-?mail )(?<!e-?mails )(?<!ip )(?<!mac )(?<!web )(?<!email and ip )(?<!wallet )(?<!bitcoin )(?<!internet protocol )address(?:es)?|zip ?codes?|post ?codes?|postal codes?`,
  ],
  [
    'date-of-birth',
    String.raw`(?:partial )?(?:dates?|years?|places?|days?) (?:and place )?of births?|birth ?dates?|birth ?days?|dobs?|ages?(?= |,|\.|;|$)(?! of)|age groups?`,
  ],
  ['gender', String.raw`genders?|sex(?=,| and |\.|;)`],
  [
    'government-issued-id',
    String.raw`social security (?:numbers?|#|cards?|details)|social insurance numbers?|social security|ssns?|(?:national|state|government|taxpayer|citizen|personal|resident) (?:id(?:entity|entification)?)(?: (?:card|document|number)s?)?(?: numbers?)?|(?:government|state)[- ]issued (?:ids?|identification)(?: numbers?| documents?)?|passports?(?: (?:numbers?|details|scans?|copies|information|data))?|(?:driver['’]?s?['’]?|driving)[ -]?licen[cs]es?(?: (?:numbers?|details|information))?|identity (?:cards?|documents?)(?: numbers?)?|id (?:cards?|documents?|scans?|numbers?)|identification (?:numbers?|documents?|cards?)|tax (?:ids?|identification|file)(?: numbers?)?|tax numbers?|tax(?:payer)? identification numbers?|national insurance numbers?|aadhaar(?: numbers?| cards?)?|voter ids?|medicare numbers?|cpf(?: numbers?)?|nric(?: numbers?)?|visa (?:numbers?|documents)|immigration (?:status|numbers?|documents)`,
  ],
  [
    'payment-card',
    String.raw`(?:(?:partial|full|customer|stolen) )*(?:(?:credit|debit|payment|bank|charge)(?:(?: and |\/| or |-)(?:debit|credit))?[ -])+cards?(?: (?:numbers?|details|data|information|info|transactions?|holders?))?|card (?:numbers?|details|data|information|info|verification (?:codes?|values?)|holder(?:'s)? (?:names?|data))|cardholder (?:data|information|details)|cvv2?s?(?: codes?| numbers?)?|cvcs?|(?:card )?expir(?:y|ation) dates?|payment cards?|magnetic stripe data|security codes?`,
  ],
  [
    'financial-account',
    String.raw`(?:bank(?:ing)?|financial|checking|savings) (?:account)s?(?: (?:numbers?|details|information|data|info))?|bank(?:ing)? (?:details|information|info|data|credentials|records|routing numbers?)|ibans?|sort codes?|routing numbers?|account numbers?|account and routing numbers?|direct deposit (?:information|details)`,
  ],
  [
    'financial-information',
    String.raw`(?:personal )?financ(?:e|ial) (?:information|data|details|records?|documents?|statements?|info|history)|salar(?:y|ies)(?: (?:data|information|details))?|incomes?(?: levels?)?|w-?2s?(?: (?:forms?|information|data|tax forms?))?|tax (?:forms?|returns?|records?|documents?|information|data)|payroll(?: (?:data|information|records?|files))?|credit (?:history|histories|scores?|reports?|ratings?|status(?:es)?|information)|loan (?:data|details|information|applications?)|mortgage (?:data|details|information|records?)|transaction(?:al)?(?: (?:data|history|histories|details|records?|information))?s?|payment (?:history|histories|information|info|details|data|methods?|records?)|billing (?:information|info|data|records?|details)|account balances?|balances?|net worths?|invoices?|financial(?= (?:or|and) )|accounting (?:data|records?|files|documents?)|wages?|taxation (?:information|data)|wallet balances|compensation (?:data|details|information)`,
  ],
  [
    'health-record',
    String.raw`(?:(?:personal|protected|electronic|patient|private|sensitive) )*(?:health|medical|clinical|dental)(?:care)? (?:and (?:dental|medical|health) )?(?:information|data|records?|history|histories|conditions?|details|notes?|files|test results?|diagnos[ie]s)|diagnos(?:is|es|tic)(?: (?:codes?|information|data|images?|test results))?|treatments?(?: (?:information|details|dates?|data))?|prescriptions?(?: (?:information|data|details))?|medications?|lab(?:oratory)? (?:tests?|results?)(?: results?)?|test results|x-?rays?|e?phi(?=[ ,.);])|vaccinations?(?: (?:status|records?|data))?|disabilit(?:y|ies)|patient (?:information|data|records?|files)|medical(?=,| and )|hiv status|mental health (?:data|records?|information)|blood types?|therapy notes`,
  ],
  [
    'insurance',
    String.raw`(?:health |medical |dental |car |life )*insurance (?:information|details|data|numbers?|polic(?:y|ies)|ids?|cards?|claims?|policy numbers?|coverage|plan information|member ids?)|policy numbers?|insurance(?=,| and |\.)|medicaid (?:numbers?|ids?|information)|types of insurance|health plan (?:information|numbers?|ids?)|claims? (?:information|data)|member identification numbers?|subscriber numbers?`,
  ],
  [
    'biometric',
    String.raw`biometrics?(?: (?:data|information|records?|templates?))?|finger ?prints?(?: (?:data|images?|scans?))?|fac(?:e|ial) (?:recognition|images?|scans?|data|recognition data)|genetic (?:data|information)|dna(?: (?:data|profiles?|samples?|test results))?|iris scans?|retina scans?|voice ?prints?`,
  ],
  [
    'ip-address',
    String.raw`ip (?:and (?:e-?mail|mac|physical) )?address(?:es)?|ips(?=,| and |\.)|internet protocol(?: \(ip\))? address(?:es)?`,
  ],
  [
    'device-information',
    String.raw`device (?:information|info|ids?|identifiers?|details|data|types?|models?|serial numbers?|names?)|imei(?: numbers?)?s?|imsis?|mac address(?:es)?|user[- ]agents?(?: strings?)?|browser (?:user agents?|details|types?|information|versions?|user agent details)|serial numbers?|operating systems?(?: (?:details|versions?))?|phone models?|hardware (?:ids?|details)|cellular network names`,
  ],
  [
    'location',
    String.raw`geo-?graphic (?:locations?|data)|geo-?locations?(?: data)?|(?:gps|precise|physical|real-time|approximate|user|home|current|customer) locations?(?: data)?|location (?:data|history|histories|information|details)|locations?(?=,| and |\.|;|$)|gps (?:data|coordinates|positions)|coordinates|latitudes? and longitudes?|travel (?:data|details|plans?|itinerar(?:y|ies)|history|information|habits)|itinerar(?:y|ies)|flight (?:details|data|information|bookings?)|flights taken|booking (?:details|data|information|references)|reservation (?:details|data|information)s?|bookings|cit(?:y|ies)(?=,| and |\.|;)|countr(?:y|ies)(?=,| and |\.|;)|(?:country|state|city|nationality) of (?:origin|residence)|cit(?:y|ies) of residence|the (?:city|country|location) (?:of|signed up|logged in)|time ?zones?|arrival and departure|check-?in dates`,
  ],
  [
    'purchase',
    String.raw`purchas(?:e|es|ing)(?:d)? (?:history|histories|records?|data|details|information|items)|purchases(?=,| and |\.|;|$)|order (?:history|histories|details|data|information|records?|numbers?|enquiries)|orders(?=,| and |\.|;|$)|shopping (?:history|carts?|habits|lists?)|spending (?:habits|data)|amounts? spent|products? (?:bought|purchased|ordered)|buying (?:habits|history|preferences)|purchased items`,
  ],
  [
    'job-title',
    String.raw`(?:specific )?job (?:titles?|positions?|roles?|functions?|descriptions?)|occupations?|professions?|career (?:levels?|details)|positions? held|ranks?(?=,| and )|years of (?:professional )?experience|titles(?=,| and |\.)`,
  ],
  [
    'employer',
    String.raw`employers?(?: names?)?|company (?:names?|details|information)|business names?|places? of (?:work|employment)|workplaces?|(?:names? of )?employer information|organi[sz]ation names?`,
  ],
  [
    'employment-record',
    String.raw`(?:employee|personnel|staff|hr|human resources?|employment|workforce|worker) (?:files?|records?|data|information|details|documents?|history|histories|ids?|numbers?|evaluations?|reviews?|status(?:es)?)|personnel files|job applications?|resum[eé]s?|cvs?(?=,| and |\.|;)|candidate (?:information|data)|background checks?|security clearance(?: (?:levels?|data|information))?|work histor(?:y|ies)|performance reviews?`,
  ],
  [
    'education-record',
    String.raw`(?:student|academic|education(?:al)?|school|enrol?lment) (?:records?|data|information|files|grades?|histor(?:y|ies)|levels?|details|transcripts?|reports?|backgrounds?)|grades(?=,| and |\.|;|$)|transcripts?(?=,| and |\.|;)|educations?(?=,| and |\.)|school grades|qualifications|education levels`,
  ],
  [
    'demographic',
    String.raw`ethnicit(?:y|ies)|ethnic (?:backgrounds?|origins?|groups?)|rac(?:e|es|ial)(?=,| and |\.| or )|religions?|religious (?:beliefs?|affiliations?)|nationalit(?:y|ies)|citizenship(?: status)?(?:es)?|marital status(?:es)?|relationship status(?:es)?|sexual (?:orientations?|preferences?|fetish(?:es)?|desires)|sexualit(?:y|ies)|political (?:views?|opinions?|affiliations?|beliefs|party)|spoken languages?|languages?(?=,| and |\.)|(?:family|household) (?:structures?|members?(?:['’] names)?|details|information)|spous(?:e|es|al)(?:['’]?s?)? (?:names?|information|details)|names of (?:spouses|children)|children['’]?s? (?:names?|details|ages)|drinking habits|smoking habits|drug habits|physical (?:attributes|characteristics|descriptions?)|height(?:s)?(?=,| and )|weights?(?=,| and )|home ownership(?: statuses)?|demographic(?:s| (?:information|data|details))?|personal (?:interests|descriptions?|preferences)|parenting plans|astrological signs?|beliefs|bios?(?=,| and |\.)|body types?|living (?:costs|arrangements)|party affiliations?|sexual`,
  ],
  [
    'private-message',
    String.raw`(?:private|direct|personal|chat|text|sms|instant|forum|internal|voice|whatsapp|email|deleted) messages?|messages(?=,| and |\.|;|$)(?! about)|message (?:contents?|history|histories)|chat (?:logs?|histor(?:y|ies)|messages?|transcripts?|records?)|chats|conversations|(?:private|corporate|internal|confidential|hacked|stolen|company|personal|archived|customer|sensitive|employee) e-?mails(?! address)|contents? of (?:the )?e-?mails?|e-?mail (?:messages?|contents?|communications|correspondence|archives?|conversations|communications|inbox(?:es)?|boxes|threads|bodies)|e-?mailbox(?:es)?|correspondence(?: with \w+)?|call (?:logs?|records?|data|details|recordings?|histor(?:y|ies))|phone (?:records|calls?|logs)|voice ?mails?|sms(?: (?:messages|records|logs))?|text messages|support (?:tickets?|cases?|requests?|messages)|customer (?:service|support) (?:remarks|tickets|interactions|conversations|records)|customer feedback|inquir(?:y|ies)|communications|forum posts|comments(?=,| and |\.)|text of (?:messages|support cases)`,
  ],
  [
    'contact-list',
    String.raw`contact lists?|contacts(?=,| and |\.|;|$)(?! (?:information|details))|address books?(?: contacts)?|social connections|friends? lists?|friends(?=,| and )|phone ?books?|buddy lists`,
  ],
  [
    'photo-media',
    String.raw`(?:profile |private |personal |nude |intimate |explicit |user |family )*(?:photos?|photographs?|pictures?|selfies?|videos?|images)(?: and (?:videos?|photos?|images))?(?=,| and |\.|;|$| of | were| from)|avatars?|video (?:footage|recordings?)|footage|(?:audio|voice|video) recordings?|recordings(?=,| and |\.)|audio(?=,| and |\.)|screenshots(?=,| and )|unreleased (?:episodes|films|movies)|episodes|scripts(?=,| and )`,
  ],
  [
    'social-profile',
    String.raw`social (?:media|network(?:ing)?) (?:profiles?|accounts?|handles?|links?|ids?|data|details|information|account data|usernames)|(?:facebook|twitter|instagram|linkedin|skype|telegram|discord|snapchat|google|vk|xing|github|steam|roblox|youtube|whatsapp)(?: and \w+)? (?:profiles?|accounts? (?:ids?|details|names)|ids?|handles?|user ?names?|account)|instant messenger (?:identit(?:y|ies)|details|handles)|user profiles|(?:website|homepage|profile|user website) urls?|profile (?:information|data|details)|public profiles?|social profiles`,
  ],
  [
    'tokens-and-keys',
    String.raw`(?:api|access|encryption|private|secret|ssh|aws|signing|security|ssl|cryptographic|cloud|decryption|license|master) keys?(?! (?:infrastructure|figure))|(?:auth(?:entication|ori[sz]ation)?|access|session|oauth|refresh|bearer|api|security|login|reset|device|password reset|push) ?tokens?|tokens(?=,| and |\.|;)|(?:session |authentication )?cookies|session (?:data|ids?|cookies?)|(?:ssl |digital |tls |security )?certificates?(?=,| and |\.|;)|mnemonic phrases?|(?:two-factor|2fa|totp|mfa) (?:secrets?|codes|seeds?)|secrets(?=,| and |\.|;)(?! of)|authentication (?:data|details|secrets?)`,
  ],
  [
    'source-code',
    String.raw`(?:application |proprietary |product |software |game |internal )*source[ -]?code(?:s)?|code repositor(?:y|ies)|git(?:hub)? repositor(?:y|ies)|private repositor(?:y|ies)|hacking tools|exploits(?=,| and |\.)|application code`,
  ],
  [
    'intellectual-property',
    String.raw`intellectual property|trade secrets?|proprietary (?:information|data|documents?|technology)|(?:design|engineering|technical|product|manufacturing) (?:drawings?|documents?|data|plans?|files?|schematics?|specifications?|documentation|designs?)|blueprints?|schematics|research (?:data|documents?|files|results)|patents?(?=,| and )|formulas|ship designs?|recipes`,
  ],
  [
    'internal-document',
    String.raw`(?:classified|confidential|internal|corporate|business|company|government|military|legal|court|campaign|sensitive|secret|commercial|strategic|police|intelligence|operational|client|case|board|project|contract|diplomatic|hr|it)(?: (?:and|or) \w+)? (?:documents?|files?|reports?|memos?|presentations?|correspondence|records)|(?:confidential|classified|internal|corporate|business|company|proprietary|commercial|operational) (?:data|information)|contracts?(?=,| and |\.|;|$)|(?:non-disclosure )?agreements(?=,| and |\.|;|$)|criminal (?:records?|histor(?:y|ies))|court records|case files|police reports|nda(?:s)?(?=,| and |\.)|documents(?=,| and |\.|;|$)|spreadsheets|cables|budgets?(?=,| and )|scripts and`,
  ],
  [
    'website-activity',
    String.raw`(?:web ?site|browsing|online|user|search|app|site|account|web|viewing|listening) (?:activit(?:y|ies)|histor(?:y|ies)|behaviou?rs?|usage|preferences)(?: (?:data|logs?|records?))?|browsing (?:data|habits|logs)|search (?:histor(?:y|ies)|queries|terms)|survey (?:results?|responses?|answers?)|login (?:histor(?:y|ies)|times|records?|dates)|last (?:login|activity)(?: (?:dates?|times?))?|user statuses|registration dates?|account creation dates?|keystrokes|clickstream(?: data)?|preferences(?=,| and |\.)|poll (?:results|responses)|activity (?:logs?|data|history)|log ?data|user activity|date joined|join dates`,
  ],
  [
    'vehicle',
    String.raw`vehicle (?:details|data|information|identification numbers?(?: \(vins?\))?|registrations?|registration numbers?|records?|locations?|ownership(?: details)?)|vins?(?=[ ,.);])|(?:licen[cs]e|number|registration) plates?(?: numbers?)?|car (?:details|ownership(?: statuses)?|data|information)|vehicles?(?=,| and |\.)|service histor(?:y|ies)`,
  ],
  [
    'crypto-wallet',
    String.raw`(?:crypto(?:currency)?|bitcoin|ethereum|digital|hot|blockchain|btc)(?:[ -]+)(?:wallets?|wallet address(?:es)?|address(?:es)?|keys?|balances?)|wallet (?:address(?:es)?|details|ids?|keys|balances)|wallets(?=,| and |\.|;)`,
  ],
  [
    'contact-information',
    String.raw`(?:(?:customer|business|personal|basic|user|client|account|employee|emergency|patient|b2b|member|their) )*contact (?:information|details|info|data|records|particulars)`,
  ],
  [
    'personal-information',
    String.raw`(?:(?:sensitive|customers?['’]?|customer|users?['’]?|user|private|patients?['’]?|employees?['’]?|clients?['’]?|other|certain|basic|personally identifiable|non-public|identifiable|individuals['’]) )*(?:personal(?:ly)?(?: identifiable| identifying)?|pii|private|identifying|identifiable) (?:information|data|details|info|records?)|pii|personal information|identities|personal details`,
  ],
  [
    'sensitive-information',
    String.raw`(?:(?:highly|other|most|more|customer|any) )*sensitive (?:\w+ )?(?:information|data|details|records?|material)|sensitive(?= (?:personal|customer|financial|information|data|or))`,
  ],
  [
    'customer-data',
    String.raw`(?:customer|client|user|subscriber|consumer|member|guest|passenger|cardholder|shopper|player|account)(?:s['’]?|['’]s)? (?:data|information|records?|databases?|details|lists?|files|accounts?|account information|account data|base)|user accounts`,
  ],
]
