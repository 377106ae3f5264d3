import { wordsOf } from '#base/listed.ts'
import { wordSet } from '#base/word-map.ts'

/** Words that are capitalised at the start of a sentence or in a title without being a name. Lower case. */
export const commonWords = wordSet(
  wordsOf(`
  tens payroll payslips mass counsel telephone relationship outside external acquired attachment
  description zip anybody somebody everybody hello hi around twice once sooner upgrade enjoy know
  print boards everything thanks sincerely yesterday whoever whose anyway meanwhile author date
  subject title hacktivist hacktivists intruder intruders extortionists luxury district payment
  payments recordings observers passengers dumped a about above access according account accounts
  across actor actors additional additionally admin administrator administrators advertisement
  advice affected after again against ago agency all almost along alongside already also although
  always america among amid an analysis analyst analysts and another any anyone anything apparently
  apps approximately april are article as aside asked at attack attacker attackers attacks attorney
  august authorities authority available back bank banks based because been before being below
  between beyond big billion board both breach breached breaches breaking brief bug bugs build
  bulletin business businesses but by call campaign can ceo cfo chief ciso click cio city claim
  claims cloud code collectively comment comments commission commissioner companies company
  compromised computer concerned confirmed consequently consumer consumers contact continue contents
  cookie copyright could council country county court credential credentials credit criminal
  criminals critical cso current currently customer customers cyber cyberattack cyberattacks
  cybercrime cybercriminal cybercriminals cybersecurity daily dark data database databases day days
  dear december defense department despite detail detailed details did director disclosure discovery
  do document documents does don't due dump during each earlier early editor eight either eleven
  email emails employee employees english enterprise especially even event eventually every everyone
  evidence exclusive executive experts expert exploit exposed eight facts faq fax february federal
  few fifth file files finally financial find first five follow following for forensic former
  fortunately found founder four fraud free friday from full fully further furthermore future gang
  general get given global good government group groups guide hack hacked hacker hackers hacking had
  half has have having he head health help hence her here highly him his home hospital hospitals how
  however hundreds i identity if image immediately impact importantly in incident included including
  indeed industry information initial initially insider inside instead internet interestingly into
  investigation investigators is issue issues it item its january journalist july june just keep key
  kids knowledge large largest last late later latest law leak leaked leaks least legal less let
  like likewise live local long look looking made mail main major make making malicious malware man
  management manager many march massive may maybe me meanwhile media member members message
  mitigation million ministry mobile monday money month months more moreover morning most mr mrs ms
  much multiple must my name named names nation national nearly need network never nevertheless new
  news next nine no nobody none nonetheless nor not note notably nothing notice notification
  november now number numerous obviously occasionally october of off office officer official
  officials often ok on once one online only open or organisation organisations organization
  organizations original originally other others our out over overall overview own owner owners page
  part particularly partner partners password passwords past patch patient patients people per
  perhaps person personal personally phishing photo please point police policy post posted potential
  potentially president press previous previously privacy private probably product professional
  protect protection proof prosecutors public published question quick quite ransom ransomware
  rather read readers real really reason recent recently record records regarding regardless
  register regulators related report reported reportedly reporter reporters reports research
  researcher researchers response responding resulting review risk rogue safe said sample saturday
  say says scam school schools sec second secondly secretary sector secure security see seen seller
  senator senior sensitive september server servers service services seven several share she shop
  short should similar similarly since site sites six small so social software some someone
  something sometimes soon source sources speaking specifically spokesperson spokesman spokeswoman
  staff state statement states statistics step still stolen story students such suddenly summary
  sunday support sure surprisingly suspect system systems take team tech technical technology tell
  ten than thanks that the their them then there therefore these they thing things third this those
  though thousands threat threats three through throughout thursday thus time timeline times tip
  tips to today together told tomorrow too top total tuesday turn twelve two type typically
  ultimately under unfortunately unknown unless unlike until up update updated upon us use used user
  users using usually various vendor very via victim victims video view visit vulnerability
  vulnerabilities wait want warning was watch we web website websites wednesday week weeks welcome
  well were what whatever when where whether which while who whoever whole whose why wide will with
  within without women work worker workers working world would write year years yes yesterday yet
  you your implications key insights conclusion background recommendations strategies affects
  exposes hit hits suffers steal steals confirms says warns sold sale sells selling targets targeted
  hackers' alert massive huge biggest accounts addresses adults agents agreements answers applicants
  applications appointments archives backups badges batches bills birthdays bookings borrowers
  bookkeepers boxes burglars buyers calendars callers cameras candidates cardholders cards cases
  caseworkers certificates chats cheques claimants claims clerks clients clinics codes comments
  commuters companies complaints computers contacts contracts conversations cookies copies couples
  credentials criminals customers cyclists databases dates deliveries details devices diagnoses
  diaries directors diplomas documents donations donors drawings earnings emails employers enquiries
  entries exams extracts families faxes fees files findings fines fingerprints firms folders forms
  fraudsters gigabytes grades graduates guests hackers holders hospitals households ids identities
  images interviews inventories investors invitations invoices jobseekers journalists keys labels
  laptops lawyers leaflets letters librarians licences licenses lists locations locals logins
  log-ins machines mails managers medicines memos messages meters midwives minutes motorists names
  neighbours notes notices numbers offers opponents orders owners packages parents parishioners
  participants passengers passports passwords patients pay-slips payslips pensioners pensions people
  permits phones photographs photos pictures plans police policies policyholders posts prescriptions
  prices printers prisoners profiles programmers pupils purchases questionnaires receipts recipes
  records referees refugees registrations regulators reports representatives requests researchers
  reservations residents results retirees reviews riders salaries samples scans scholars schools
  scores screenshots scripts secrets sellers servers shareholders shippers shoppers signatures
  sketches soldiers spectators spreadsheets statements strangers subscribers suppliers surveys talks
  taxpayers telephones tenants testimonies tests texts thieves thousands tickets timesheets tips
  titles tokens transactions transcripts transfers travellers trainees tweets users usernames
  vandals vehicles videos viewers visas visitors volunteers voters vouchers wages warnings wedding
  witnesses x-rays`),
)

/**
 * Words that describe the name after them: what an organisation does, and what is said about it. Words that often
 * begin a name themselves ("Bank", "Royal", "Allied") are not among them. Lower case.
 */
export const describingWords = wordSet(
  wordsOf(`
  airline airlines automaker automakers brewer broker brokerage builder carmaker carrier charity
  chipmaker developer distributor drugmaker e-commerce fintech grocer grocery hotelier housebuilder
  insurer insurers jeweller jeweler landlord lender manufacturer meatpacker miner newspaper
  outsourcer payroll pharma pharmacy publisher recruiter refiner retailer retailers shipbuilder
  shipper snackmaker startup start-up steelmaker supermarket supplier telco telecom telecoms
  toymaker trucking utility vendor wholesaler winemaker beleaguered embattled fellow nearby
  neighbouring neighboring rival struggling troubled onetime one-time owner crypto cybercrime
  extortion ransomware hacker`),
)
