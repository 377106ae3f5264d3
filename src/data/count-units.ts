import type { CountUnit } from './vocabulary.ts'

/**
 * The nouns that follow a number, by the unit that they count, in the notation of `analysis/wording.ts`. Where two
 * rows contain a noun, the first applies.
 */
export const unitNouns: readonly (readonly [CountUnit, string | RegExp])[] = [
  // What a service keeps for each house that it serves.
  [
    'organisations',
    `{customer|client|cloud|team|business} {workspace+|tenant+|instance+|environment+|organi{s|z}ation+}, workspace+, tenant organi{s|z}ations`,
  ],
  [
    'organisations',
    /tenants(?= (?:of|on|in) (?:its|the|their|our|a) (?:[a-z-]+ ){0,2}(?:cloud|platform|service|software|SaaS|system)\b)/,
  ],
  ['bytes', `gb, tb, mb, gigabyte+, terabyte+, megabyte+`],
  ['email-addresses', `e[-]mail {address+|account+}`],
  ['email-addresses', /e-?mails?(?= address)/],
  ['email-addresses', `addresses, emails`],
  [
    'accounts',
    `account+, user+, subscriber+, login+, credential+, profile+, registrations, username+, password+, player+,
    gamers, subscriptions, log[-]ins, wallets`,
  ],
  ['patients', `patient+, paciente+, pacjentów, patienten, pazienti, pasien`],
  [
    'customers',
    `customer+, client+, consumer+, shopper+, guest+, passenger+, policyholders, cardholder+, {debit|credit|payment|bank} card[_]holder+, buyer+, borrower+, cliente+, clienti, kunden, klientów, adhérents, abonnés, pelanggan,
    wholesalers, dealers, pubs, taxpayers, enrollees, applicants, depositors`,
  ],
  ['employees', `employee+, worker+, staff[ers], personnel, contractor+, officer+, agent+`],
  [
    'people',
    `people, individual+, person+, human beings, men, women, adults, children, kids, teens, pupils, student+, learners,
    graduates, alumni, faculty, teacher+, parent+, families, households, homes, homeowners, owners, tenants, renters,
    leaseholders, resident+, citizen+, american+, britons, canadians, australians, voter+, taxpayers, pensioners, savers,
    claimants, beneficiaries, member+, participant+, recipient+, users, donors, volunteers, supporters, visitors,
    attendees, ticket holders, card holders, {permit|badge|licen{c|s}e|pass|lease|grant|policy|loan|blue badge} holders, delegates, councillors, candidates, job[_]seekers, apprentices, trainees,
    interns, readers, viewers, fans, athletes, runners, riders, cyclists, drivers, pilots, travel[l]ers, pilgrims,
    seafarers, farmers, nurses, musicians, parishioners, servicem{a|e}n, service members, veterans, retirees, minors, inmates, prisoners,
    detainees, survivors, mourners, victim+`,
  ],
  ['cards', `[credit|debit|payment|credit and debit] card+ [number+]`],
  [
    'organisations',
    `companies, businesses, firms, employers, organi{s|z}ations, customers organizations, victims organizations, institutions,
    agencies, governments, districts, municipalities, universities, schools, hospitals, banks, hotel+, restaurants, store+,
    retailers, merchants, vendors, locations, portals, forums, websites, sites`,
  ],
  // Who is sent a letter is counted by it.
  ['people', /letters(?= (?:went|(?:were|have been|are being) (?:sent|mailed|posted)) )/],
  [
    'files',
    `file+, document+, letters, mailings, postcards, envelopes, image+, photo+, selfies, pictures, videos, pages, attachments, folders,
    scans, cables`,
  ],
  [
    'messages',
    `message+, e[-]mail+, conversations, recordings, call+, tickets, chats, texts, tweets`,
  ],
  [
    'devices',
    `device+, computer+, machines, systems, servers, phones, routers, cameras, pcs, hosts, endpoints, terminals`,
  ],
  [
    'records',
    `[unique] record+, user records, contact records, row+, entries, database entries, line+, items, hashes,
    pieces of {data|information}, data set+, datasets, data points, numbers, ssn+, social security numbers, names,
    identities, pins, details, combinations, transactions, leads, contacts, listings, objects, strings, tokens, sets of`,
  ],
]
