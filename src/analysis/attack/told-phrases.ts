import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const machines = `
  server+, computer+, file+, system+, machine+, network+, workstation+, pcs, folder+, disk+`
const entering = `
  {came|come|got|get|went|let|broke|broken|signed|logged|walked|slipped|climbed|hopped|entered|crept|sneaked}
    {in|into|through|inside|himself|herself|themselves|itself}, way in, entered, inside`
const taking = `
  st{ole|olen|eal|ealing}, took, taken, lift{ed|ing}, copied, collect[s|ed|ing], gather{ed|ing}, harvest*, loot*,
  grabbed, pinched, pilfer*, emptied, siphon*, swiped, helped themselves to`
const forgotten = `stolen, leaked, bought, borrowed, guessed, old, former, forgotten, saved, harvested, purchased`
const entry = `log[-]in+, password+, account+, credentials, sign-in, access code+`
const flaw = `hole+, flaw+, bug+, weakness+, weak spot+, gap+, vulnerabilit{y|ies}, loophole+`
const services = `
  plug[-]in+, portal+, web[_]shop+, shop+, web[_]site+, site+, appliance+, gateway+, firewall+, form+, app+,
  application+, web server+, interface+, extension+`

/**
 * What was done, by two things that stand near each other in either order. Such words are used of
 * other things too: these rules are asked only in sentences that tell of the event.
 */
export const toldPhrases: readonly PhraseRule[] = [
  {
    id: 'T1486',
    triggers: 'encrypted encrypting scrambled scrambling crypted unreadable unusable locked',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      not [been] encrypt*, n[']t [been] encrypt*, {nobody|no one|nothing} <2 words> {locked|encrypt*|scrambl*}, unencrypted, never encrypt*,
      encrypted {with|form|at rest|before|hash*|backup+|cop{y|ies}|and|laptop+|phone+|stick+|drive+|tape+|connection},
      {password|card|message|mail|connection|traffic|hash|laptop|phone|stick|drive|tape}{s|es} <3 words> encrypt*,
      {have|has} {now|since|meanwhile} been encrypted, will be encrypted, {stolen|theft|thie{f|ves}|burglar*|made off|lost|mislaid|left} <90> encrypted,
      encrypted <90> {stolen|theft|burglar*|lost|mislaid},
      locked {out|down|the door|the account}, lock{ed|ing} <4 words'> down, key`,
    pattern: near(
      `encrypt{ed|ing}, scrambl{ed|ing}, crypted, unreadable, unusable, locked`,
      machines,
    ),
  },
  {
    id: 'T1657',
    triggers:
      'bitcoin bitcoins btc monero ransom payment money eur usd euros dollars pounds million publishing publish pay',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      fine[d|s], court, plaintiff*, insurer*, refund*, tax, damages, compensation, shareholder*, budget, investor*,
      seller, dealer, {regulator|authority|union|bank} {want|ask|demand}*, for the {lot|list|database|set|dump|whole|whole lot},
      {nobody|no one|not|never} <4 words> {ask*|demand*|want*},
      ask{s|ed|ing} {the|its} <1 words> {board|bank|court|state|council|insurer|government|ministry|public|members|donors|taxpayers},
      {employee's|customer's|client's|victim's|person's|people's|their|her|his} money, ask{s|ed|ing} for <2 words> details, {without|no} {ransom|payment|demand}`,
    pattern: near(
      `demand{s|ed|ing}, ask{s|ed|ing} for, request{s|ed|ing}, request for, want{s|ed|ing}, extort*, blackmail*`,
      `ransom, bitcoin+, btc, monero, payment, money, EUR, USD, euros, dollars, pounds, million, cryptocurrency`,
      8,
    ),
  },
  {
    id: 'T1657',
    triggers:
      'publish publishing publishes published leak leaking release releasing online public terms',
    confidence: 0.75,
    pattern: wording`
      {in return|in exchange} for not {publish*|leak*|releas*|sell*},
      {goes|go|will go} {online|public|live} <40> unless,
      unless <40> {ransom|terms|paid|pays|pay} <60> {publish*|leak*|releas*|public|online}`,
  },
  {
    id: 'T1078',
    triggers:
      'login log-in logins account accounts password passwords credentials sign-in code codes',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      could, might, should, bank account+, reset, choose, change [your|their|the] password+, never, create*,
      customers[’] {account|password}[s], {names|addresses|data|numbers|details} <60> {copied|stolen|taken|read}`,
    pattern: wording`
      {with|using|used|through|via} <4 words> {${entry}} {of|belonging to|that belonged to}
        {a[n]|one|somebody|someone|the|his|her},
      {with|using|used|through|via} <2 words> {${forgotten}} <2 words> {${entry}}`,
  },
  {
    id: 'T1133',
    triggers: 'vpn remote rdp citrix teamviewer anydesk',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, should, recommend*, from the address range, look for`,
    pattern: near(
      `VPN, remote {desktop|access|maintenance|support|control|login}, RDP, Citrix, TeamViewer, AnyDesk`,
      `${entering}, {no|without [a]} password, reachable from`,
    ),
  },
  {
    id: 'T1190',
    triggers:
      'hole holes flaw flaws bug weakness weak gap vulnerability loophole exploited manipulated crafted',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, might, would, wall, fence, roof, door, no {case|sign|evidence}, proof of concept`,
    pattern: new RegExp(
      [
        wording`{${services}} <6 words> {had|has|contained} a[n] <3 words> {${flaw}}`,
        near(`{${flaw}} <4 words> {${services}}, {${services}} <3 words> {${flaw}}`, entering, 10),
        near(services, `exploited, was attacked through`, 14),
        wording`{manipulated|crafted|forged|altered} {request+|url+|link+|quer{y|ies}|address+|call+}`,
      ]
        .map(({ source }) => source)
        .join('|'),
      'i',
    ),
  },
  {
    id: 'T1539',
    triggers: 'cookie cookies',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`could, might, polic{y|ies}, consent, banner`,
    pattern: near(`session cookie+, cookie+`, taking, 8),
  },
  {
    id: 'T1528',
    triggers: 'token tokens',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, session, crypto*, coin+, wallet+, bus, gift`,
    pattern: near(`token+`, taking, 10),
  },
  {
    id: 'T1136.001',
    triggers: 'administrator admin account user',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, customer+, sign up, registered, you`,
    pattern: near(
      `made, created, added, set up`,
      `{local|new|second|hidden|own} <1 words> {administrator+|admin+|account+|user+}`,
      6,
    ),
  },
  {
    id: 'T1003.001',
    triggers: 'lsass',
    confidence: 0.85,
    pattern: near(`LSASS`, `memory, dump*, read, process, credential*`, 6),
  },
  {
    id: 'T1021.001',
    triggers: 'rdp remote',
    confidence: 0.75,
    unless: wording`could, should, look for, {logins|log-ins|connections} over`,
    pattern: near(
      `RDP, remote desktop`,
      `{from|between} {server|machine|computer}[s] [to {server|machine|computer}], moved, spread, hopped, jumped, other {servers|machines|computers}`,
    ),
  },
  {
    id: 'T1685',
    triggers: 'virus scanner antivirus anti-virus edr defender endpoint security',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, should, users, update*`,
    pattern: near(
      `virus {scanner+|protection}, anti[-]virus, EDR, Defender, endpoint protection, security {software|agent+|tool+}`,
      `uninstall*, switch{ed|ing} off, turn{ed|ing} off, disabl*, stopped, killed, shut down`,
    ),
  },
  {
    id: 'T1490',
    triggers: 'shadow backup backups snapshots',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`could, should, restor* from, intact, untouched, keep, kept, data <20> backup`,
    pattern: near(
      `shadow cop{y|ies}, backup+, snapshots`,
      `delet{ed|ing}, wip{ed|ing}, destroy*, eras{ed|ing}, overwr*`,
      7,
    ),
  },
  {
    id: 'T1566',
    triggers: 'fake forged bogus false phony spoofed counterfeit imitation lookalike look-alike',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, would, should, beware, never, do not, don’t`,
    pattern: near(
      `{fake|forged|bogus|false|phony|spoofed|counterfeit|imitation|look[-]alike} <3 words>
        {page|site|website|form|screen|portal|mail|e-mail|email|message|invoice|letter}`,
      `typed, entered, gave, fell for, clicked, opened, {logged|signed} in, answered, filled in`,
      14,
    ),
  },
  {
    id: 'T1566.001',
    triggers: 'attachment attachments macro macros',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, should, never, do not, don’t, beware`,
    pattern: near(`opened, clicked [on], enabled, started`, `attachment+, macro+`, 10),
  },
  // "Access was by a key left in a public repository": said of nothing but an event, however it is told.
  {
    id: 'T1552.001',
    triggers: 'key keys password passwords token tokens secret secrets credential credentials',
    confidence: 0.7,
    unless: wording`could, might, should, never`,
    pattern: wording`
      {key+|password+|token+|secret+|credential+} <5 words>
        {left|pushed|committed|leaked|exposed|found|forgotten|published|lying|uploaded}
        {in|on|to} <4 words'-> {repo+|repositor{y|ies}|github|gitlab|bitbucket},
      {leaked|exposed|forgotten|committed|public} <2 words'-> {key+|password+|token+|secret+|credential+}
        {in|on|from} <4 words'-> {repo+|repositor{y|ies}|github|gitlab|bitbucket}`,
  },
  {
    id: 'T1552.001',
    triggers: 'key keys password passwords token tokens secret secrets credential credentials',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, might, should, never`,
    pattern: wording`
      {left|pushed|committed|pasted|hard[-]coded|checked in|forgotten|uploaded} <8 words>
        {key+|password+|token+|secret+|credential+} <8 words> {repo+|repositor{y|ies}|code|script+|wiki|config*|notebook+},
      {key+|password+|token+|secret+|credential+} <20> {was|were|had been|lay|stood} in {the|its|our|their|a[n]|public}
        <2 words> {repositor{y|ies}|code|script+|wiki|config*|notebook+}`,
  },
  {
    id: 'T1098.005',
    triggers: 'enrolled registered added enrol register phone device',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, might, should, customers, users can, now {registered|enrolled}`,
    pattern: near(
      `enrol*, register{ed|ing}, added, set up`,
      `{his|her|their} own <1 words> {phone|device|authenticator}, {second|new|another} {phone|device|authenticator} <20> {codes|factor|sign-in|log-in|account}`,
      8,
    ),
  },
  {
    id: 'T1204.002',
    triggers: 'cracked pirated trojanised trojanized infected',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, might, should, never, beware`,
    pattern: near(
      `{cracked|pirated|trojani{s|z}ed|infected} <2 words> {game+|software|installer+|program+|app+|copy|version|tool+}`,
      `downloaded, ran, installed, opened, started, infected`,
      14,
    ),
  },
]
