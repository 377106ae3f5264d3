/**
 * The words in which reports mention a supplier: what it is called, what it does and for whom. In the notation of
 * `analysis/wording.ts`.
 */
import { houses } from './house-words.ts'

/** Beginnings of words; a sentence without any of them does not mention a supplier. */
export const supplierSigns = `
  third, {hosted|operated|managed|run|made|built|printed|kept|stored|processed|handled|maintained|developed|designed|mailed|posted|sent|delivered|calculated|collected|sent out|packed|archived|scanned|answered} {by|and},
  on behalf of, for the, called, named, agent, outfit, laundr, developer, consultan, vendor, provider, supplier, contract, outsourc, business associate, partner, processor, operated, managed by,
  external, subsidiary, agency, administrat, software, integration, system, platform, tool, warehouse, courier, service,
  host, {maker|developer} of, behind {our|its|their}, bureau, collector, accountan, accounting, actuar, audit, broker, lawyer, law firm, solicitor, translator, reseller,
  distributor, photographer, bookkeeper, cent{er|re}, notary, haulier, company, firm, chatbot, plug[-]in, widget, printer,
  mailing house, desk, start[-]up, laborator, {were|was|are|is|sat|lay|sitting|stored|kept|keep|held|hosted|backed up} {on|at|in|with|by}`

/** What a supplier keeps for others. */
export const thingsKept = `
  file+, data, record+, list+, backup+, folder+, archive+, form+, ticket+, photo+, picture+, scan+, document+, database+, mail,
  bookings, payroll, accounts`

/** What happened, or where: without these a supplier is only mentioned. */
export const troubles = `
  breach[ed|es], incident, {data|security} event, access[ed|ing], compromis*, hack*, attack*, expos*, stole*, stealing,
  theft+, made <5 words-> public, leak*, intrusion, unauthori{s|z}ed, ransomware, affected, impacted, vulnerab*, exploit*, originat*, occurred,
  copied, cop{y|ies}, downloaded, exported, stored, sat, kept, held, opened, entered, broken into, abused, misused, looted,
  fetched, siphoned, token+, key+, password+, log[-]in+, walked off, measured, aware of, removed, carried {off|away},
  gone through, run through, read by, were read, seen by, emptied, lost, missing, hooked up, talked, tricked, persuaded,
  {told|informed} us, thie{f|ves}, intruder+, outsider+, stranger+, somebody, someone,
  {was|were} taken {from|by}, sold, mix[_]up, {unusual|suspicious} activity,
  to the wrong *, {wrong|incorrect|unintended} {envelope+|people|person|individuals|address+|recipient+|patient+}, erroneous*, mistaken*, inadvertent*, disclosed,
  {data|details|list|file+|record+|copy|copies|names} {came|come|comes|stem+|stemmed} from, {got|gotten|let} {in|into|out}, entered, {used|able} to {enter|reach|read|open}, flaw+, selling, peddl*, pleaded guilty,
  impermissibl*, open {server+|share+|bucket+|folder+|database+}`

/** Firms called in afterwards, which are not suppliers through whom it happened. */
export const helpers = `
  forensic*, cyber[_|-]security, security, investigat*, expert+, specialist+, consultant+, legal, law, audit*, research*,
  risk, assessor+, counsel, PR, public relations, crisis, recovery, credit monitoring, identity, penetration, incident response, antivirus, patch,
  app store+, cookie+, seller+, marketplace+`
/** Says that they are called in; before them. */
export const calledIn = `
  hired, engaged, retained, enlisted, working with, help of, assist*, brought in, notified, advised`

/** Says that somebody does not belong to the organisation. */
export const outside = `
  third{-|_}party, 3rd{-|_}party, external, outside, outsourced, contracted, downstream, upstream`
/** What a supplier is called, where it is said to be external. */
export const outsiders = `
  service{-|_}provider+,
  [software|hosting|cloud|payroll|payment|billing|customer{-|_}{service|support}|call[-|_]cent{er|re}|IT|technology
    |marketing|email|mailing|printing|print|survey|translation|transcription|scanning|relocation|analytics|logistics|HR
    |benefits|CRM|SaaS|managed service|data]*
    {provider+|vendor+|supplier+|contractor+|subcontractor+|processor+|platform+|partner+|host+|companies|company
      |firm|system|application|app|tool|database|agency|service|bureau},
  {support|service|help} {desk|team|cent{er|re}}, {contact|call} cent{er|re}, business associate+`
/** What a supplier is called, where it is said to be somebody's own. */
export const ownSuppliers = `
  service{-|_}provider+, vendor+, supplier+, contractor+, subcontractor+, business associate+, processor+,
  {payroll|payment|hosting|software|cloud|billing|IT|marketing|customer{-|_}{service|support}|logistics|email|mailing
    |benefits|printing|survey|transcription|ticketing|booking|translation|archiving|scanning|web|data|debt collection
    |implementation|integration|technology|development|outsourcing|fulfil[l]ment|processing|CRM|ERP|learning|loyalty}
    {provider+|partner+|platform+|company|firm|agency|bureau|house},
  printer+, payroll bureau, mailing house, {web|advertising|recruitment|temping|temp|temporary|staffing|travel|communications|PR|press|creative|design|digital|marketing|media|nursing|collection[s]} agency, web host,
    {web|website|app|software} {developer+|designer+|builder+}, {freelance|outside|external} {developer+|designer+|programmer+}, {removal+|moving} {company|firm},
    {uniform|linen} service, laundr{y|ies}, {ticket|ticketing|booking|sales|letting} agent+, channel manager, {IT|web|e[-]commerce} {consultancy|integrator}, courier+, debt collector+,
  warehouse operator, reseller+, distributor+, help[_]desk, outside {lab|laboratory},
  {backup|storage|hosting|cloud|IT|recruitment|printing|delivery|security|telephone|software} {vendor+|provider+|company|firm}`
/** What a supplier is called in any context. */
export const anySupplier = `
  service{-|_}provider+, vendor+, supplier+, contractor+, subcontractor+, business associate+, processor+, outsourcing company,
  outsourcer+, {software|platform|hosting|cloud|payroll|billing|IT|technology|mailing|printing|marketing|data|call{-|_}cent{er|re}|{contact|customer} {service|cent{er|re}}|customer support|logistics|archiving
    |storage|shredding|transcription|collection+|ticketing|booking|survey|identity verification|rewards|recruitment|advertising|delivery
    |translation|backup|loyalty|telephone|e[-]commerce|bookkeeping|accounting|document}
    {provider+|firm+|company|companies|agency|partner+|platform+|business|operator}`
/** Words for hardly anybody but a supplier. */
export const plainSupplier = `
  service{-|_}provider+, vendor+, supplier+, subcontractor+, business associate+, outsourcing company, outsourcer+`
/** What a supplier is called after its name: "Billtrack, a billing vendor". */
export const trades = `
  {outsourcing|printing|mailing|payroll|billing|transcription|archiving|shredding|call{-|_}cent{er|re}|scanning
    |translation|bookkeeping|storage|backup|hosting|cloud|delivery|courier|software|IT|technology|mail|marketing|web|recruitment|staffing|temping|removal
    |security|cleaning|catering|maintenance|logistics|fulfil[l]ment|laundry|document|records|survey|telephone|ticketing|booking|payment|HR|data}
    {company|firm|bureau|house|business|outfit|specialist},
  chatbot+, plug[-]in+, widget+, add-on+, bureau, printer+, mailing house, help[_]desk, transcription, call{-|_}cent{er|re},
  extension, provider+, vendor+, {software|system} maker+, consultancy+, payroll processor+, supplier+, contractor+,
  processor+, administrator+, agency, integration+, software, platform+, host, outsourcer, operator, partner, tool,
  {management|information|booking|ticketing|payroll|billing|reservation|record+} system+, courier, cloud, app`
/** What a supplier is called before its name: "the cloud data warehouse Snowdrift". */
export const introductions = `
  app, software, platform, vendor, supplier, contractor, subcontractor, processor, data warehouse, service provider, agency,
  system, tool, provider, courier, host, integration, cloud service, partner`
export const unnamedFirms = `
  company, firm, agency, provider, vendor, supplier, contractor, bureau, printer+, house, business, laboratory,
    workshop, studio, consultancy, {contact|call|service|outsourcing} cent{er|re}, outfit, lab, forwarder, broker, operator, developer, start[-]up`
/** Trades of those who work for other organisations, without a word for firm. */
export const crafts = `
  mailing house, {payroll|scanning|printing} bureau, {call|contact} cent{er|re}, answering service, transcription service, translation {agency|service|bureau},
  {freelance|web|website|app|outside} {developer+|designer+|programmer+}, {removal+|moving} {company|firm}, channel manager, {web|communications|temping|staffing} agency,
  {linen|uniform} service, ticketing agent, printer+, printing {works|house|shop}, courier, warehouse operator, web host,
  collector+, translator+, bookkeeper+, photographer+, reseller+, distributor+, subcontractor+, freelancer+, haulier`
/** Those who are mostly called in afterwards but sometimes breached themselves. */
export const advisers = `
  law firm+, lawyer+, solicitor+, attorney+, accountant+, accounting firm+, auditor+, audit firm+, tax adviser+, actuar{y|ies}, notar{y|ies}`
/** What goes wrong, as the fault of the supplier named after "by", "of" or "at". */
export const mishaps = `
  breach, incident, attack, cyber[-]attack, hack, intrusion, theft, break[-]in, burglary, mistake, error, blunder, slip, mix[-]up, leak,
  oversight, misconfiguration, negligence, carelessness, fault`
/** What a supplier has itself: "its servers". */
export const suppliersThings = `
  server+, system+, network, storage, platform, environment, database+, tool+, portal, cloud, mailbox+, software, account+,
  files, backup+, infrastructure, service, staff`

/** What a supplier is responsible for, after what it is called: "of its customer service operations". */
export const purposes = `
  {of|for|to|that {provides|handles|manages|processes|supports|hosts}|which {provides|handles|manages}|providing
    |handling|managing|supporting|hosting|{used|utili{s|z}ed} {by|for}}
    [its|their|the|our|some|all] <4 small words->
    {operations|service+|support|data|records|payment+|payroll|processing|program+|platform|marketing|campaign+
      |customers|billing|system+|management|delivery+|communication+|email+}`
/** What is done by a supplier: "hosted by". */
export const servedBy = `
  hosted, operated, managed, provided, run, maintained, supplied, administered, developed, made, kept, stored, printed,
  handled, processed, looked after, answered, staffed, scanned, built`
/** The same for work that is passed on to others, where the text says whose work it is. */
export const workDone = `
  cared for, designed, redesigned, posted, mailed, sent out, delivered, shipped, dispatched, packed, collected, calculated, worked out, billed, archived, serviced,
  shredded, translated, transcribed, typed, digiti{s|z}ed, moderated, tested, analy{s|z}ed, programmed, set up, put together, arranged, organi{s|z}ed,
  cleaned, repaired, guarded, issued, hosted, monitored, administered, outsourced`
/** What a supplier does for others. */
export const serving = `
  runs, operates, handles, manages, provides, processes, hosts, supplies, sends, prints, stores, supports, mails, delivers,
  ships, collects, maintains, administers, answers, types, scans, keeps, does, looks after, takes care of, posts, packs,
  cleans, repairs, shreds, translates, bills, builds, makes, writes, analy{s|z}es, evaluates, tests, sells, issues, arranges, organi{s|z}es,
  verifies, checks, moderates, digiti{s|z}es, archives, services, develops, programs, designs, looks up, transcribes`
/** What is done for organisations and hardly ever for the public. */
export const servingHouses = `
  runs, operates, handles, manages, processes, hosts, sends, prints, stores, supports, mails, collects, maintains, administers,
  answers, types, scans, keeps, looks after, takes care of, posts, packs, cleans, shreds, translates, bills, evaluates, arranges,
  organi{s|z}es, verifies, checks, moderates, digiti{s|z}es, archives, transcribes, services, takes`
/** The same in the plural, or for a firm referred to as "who". */
export const servingPlural = `
  provide, host, administer, handle, manage, process, run, operate, supply, store, support, print, send, maintain, do`

/** The same in the past tense. */
export const havingServed = `
  run, ran, handled, provided, hosted, managed, processed, administered, kept, stored, held, printed, mailed, supplied,
  maintained, operated, taken care of, took care of, looked after`

/** What the customers of a supplier do. */
export const having = `
  us{es|e|ed|ing}, work{s|ed|ing} with, partner{s|ed|ing} with, hir{es|ed|ing}, engag{es|ed|ing}, rel{y|ies|ied|ying} on,
  contract{s|ed|ing} with, outsourc{es|ed|ing} to, subscrib{es|ed|ing} to, {customer+|client+|user+} of`

/** What happens to a firm, after its name. */
export const befell = `
  {been|was|were|is|are|became} [the|a|one of the] [recent|latest|also]* {victim+|target+|subject} of,
  {been|was|were} [recently|also|the]* {breached|hacked|attacked|compromised|hit by|affected by|impacted by|targeted},
  {experienc|suffer|encounter}{ed|es|ing} [a[n]|the|this|some]* <3 words-> {incident|breach|attack|cyber[-]attack|event|intrusion|compromise|outage|disruption},
  {discovered|detected|identified|stopped|contained|reported|disclosed|announced|confirmed} [and stopped|and contained] [a[n]|the|this]* <3 words->
    {incident|breach|attack|cyber[-]attack|intrusion|compromise|unauthori{s|z}ed}`

/** Verbs for notifying. */
export const tellers = `notified, informed, told, alerted, advised, contacted, made aware, warned`

/** What is done about suppliers afterwards: beginnings of verbs. */
export const remedies = `
  hir*, arrang*, engag*, retain*, edit*, revis*, switch*, contract*, terminat*, implement*, employ*, mov{e|ed|es|ing}, improv*, strengthen*, agree*`
/** Services whose providers serve the public. */
export const publicServices = `
  health[_]care, care, medical, dental, health, internet, broadband, telecom*, mobile, energy, electricity, utility, insurance,
  education, housing, pension, childcare, mortgage, loan, travel`
/** Providers of what every household has one of, which are not suppliers of an organisation. */
export const suppliersOfHomes = `
  {power|energy|gas|electricity|water|heating|broadband|internet|telephone|phone|television} {supplier|provider|operator}`
/** The last words of what a supplier is called. */
export const roles = `
  third{-|_}party, vendor+, supplier+, provider+, contractor+, subcontractor+, processor+, business associate+, administrator+,
  outsourcer+, {software|billing|payroll|printing|mailing|marketing|technology|tech|IT|hosting|cloud|call{-|_}cent{er|re}|collection+
    |transcription|outsourcing|imaging|logistics|consulting|records|data}
    {company|firm|bureau|house|agency|business|giant|group|specialist+|platform+|system+|partner+},
  {company|firm|service|business|agency|organi{s|z}ation} {that|which|who}
    {provides|handles|manages|hosts|processes|runs|holds|keeps|stores|administers|answers|prints|mails|{does|sends} {our|its|their|the}},
  company {we|it|they} {use|uses|used}, business partner+,
  software, system`
/** Organisations that a supplier serves, as those who are notified. */
export const servedHouses = `
  us, we, {our|the} <3 words-> {${houses}|authority|members|board}, {its|their|all|affected} <2 words-> {clients|customers|schools|districts|partners|members|users|institutions|organi{s|z}ations},
  clients, customers, [the|affected|all|its]* {hospitals|schools|banks|clinics|municipalities|councils|employers|insurers|airlines|retailers|charities|universities}`
/**
 * What suppliers provide to other organisations, after "a provider of": software and work, not care or power for
 * the public.
 */
export const goodsServed = `
  <4 words'-> {software|tools|systems|technology|platforms|hosting|storage|outsourcing|solutions|analytics|payroll|billing|mailing|printing
    |bookkeeping|administration|transcription|archiving|infrastructure|IT services|{cloud|payment|staffing|logistics|marketing|translation|data|mailing|call[- ]cent{er|re}} services}`
