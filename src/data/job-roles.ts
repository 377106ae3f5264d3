/**
 * What a job title gives access to, and how senior it is. Patterns are RE2, matched on the lower-case
 * title; earlier rows win. Languages: English, German, French, Italian, Spanish, Portuguese, Dutch,
 * Polish, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Turkish, Russian, Greek, Japanese, Chinese, Korean.
 */
export interface TitlePattern<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly pattern: string
  /** What it adds to a person's target risk, out of 100. */
  readonly weight: number
}

/** A pattern that is written over several lines. */
const oneLine = (pattern: string): string => pattern.replaceAll(/\s*\n\s*/g, '')

export const roles = [
  {
    id: 'finance',
    label: 'Finance',
    weight: 35,
    pattern: oneLine(String.raw`
      financ|finanz|accountant|accounting|accounts (payable|receivable)|payroll|treasur|controller|
      controlling|\bcfo\b|buchhalt|rechnungswesen|lohnbuchhalt|comptab|trésor|contabil|contable|
      ragionier|amministrativ|tesor|boekhoud|księgow|ekonomichef|redovisning|経理|財務|会计|财务|
      billing|\baudit(or|eur|ing|orin|oría)?\b|prüfer|finans|muhasebe|ekonomiansvarig|
      økonomi(chef|sjef|direkt|ansvarlig|medarb)|ekonomi(direkt|assist|avdel)|regnskap|regnskab|
      bogholder|lønning|talous|kirjanpit|palkan(lask|maks)|účetn|mzdov|ekonom(ka)?\b|könyvel|pénzüg|
      bérszámfejt|бухгалтер|финанс|экономист|казначей|λογιστ|οικονομικ|재무|회계|경리|
      kaufmännisch(e|er) leit|\bpaie\b|nómina|contas a (pagar|receber)|folha de pagamento|
      administratie|loonadm|salarisadm|rozliczeń|płac\b|paghe`),
  },
  {
    id: 'procurement',
    label: 'Purchasing',
    weight: 30,
    pattern: oneLine(String.raw`
      procure|purchas|\bbuyer\b|sourcing|supply chain|einkauf|einkäuf|beschaffung|achat|acheteu|
      approvisionn|acquist|approvvigion|compras|comprador|inkoop|inkope|inköp|zakup|調達|購買|采购|
      satın ?alma|satin ?alma|tedarik|indkøb|innkjøp|ostop|hankin|nákup|zásobov|beszerz|закуп|
      снабжен|προμήθει|구매|조달|aprovision|suministro`),
  },
  {
    id: 'it',
    label: 'IT and security',
    weight: 35,
    pattern: oneLine(String.raw`
      \bit\b|\bcio\b|\bciso\b|information (technology|security|systems)|sys ?admin|system(s)? admin|
      systemadmin|administrat(or|eur) (système|réseau|it)|network (engineer|admin)|helpdesk|
      help desk|security (engineer|analyst|officer)|devops|cloud engineer|database admin|\bdba\b|
      informatique|informatik|sistemista|informátic|beheerder|情報システム|信息技术|systembetreuer|
      netzwerk(tech|admin)|edv-|\bdsi\b|\brssi\b|syst[eè]mes d.information|\bti\b|\bbt\b|
      bilgi (işlem|teknoloji|güven)|sistem yönetici|it-(chef|sjef|ansvarig|ansvarlig)|järjestelmä|
      tietohallint|tietoturva|správce (sít|syst)|informačn(í|ích) (technolog|syst)|rendszergazda|
      informatik|системн(ый|ого) админ|администратор (сет|баз)|информационн|전산|정보(보안|시스템)`),
  },
  {
    id: 'executive',
    label: 'Management board',
    weight: 40,
    pattern: oneLine(String.raw`
      \bc[emot]o\b|\bcoo\b|chief .* officer|president|managing director|geschäftsführ|vorstand|
      inhaber|directeur général|\bpdg\b|gérant|amministratore delegato|titolare|director general|
      consejero delegado|gerente general|diretor geral|directeur-eigenaar|prezes|członek zarządu|
      verkställande|\bvd\b|founder|(^|co-|business |company |store |shop )owner\b|
      (^|managing |senior |equity )partner$|prokurist|genel müdür|yönetim kurulu|şirket sahibi|
      adm(inistrerende|\.) direktør|daglig leder|direktør$|toimitusjohtaja|jednatel|
      generální ředitel|předseda představ|ügyvezető|vezérigazgató|генеральный директор|собственник|
      учредитель|διευθύνων|대표이사|algemeen directeur|代表取締役|社長|总经理|董事`),
  },
  {
    id: 'engineering',
    label: 'Engineering and development',
    weight: 25,
    pattern: oneLine(String.raw`
      engineer|developer|architect|\br&d\b|research|scientist|firmware|hardware|software|entwickl|
      ingenieur|konstrukt|forsch|ingénieur|développ|recherche|ingegner|sviluppat|progett|ricerc|
      ingenier|desarroll|investigad|engenheir|ontwikkel|inżynier|programist|utvecklare|ingenjör|
      エンジニア|開発|工程师|研发|mühendis|yazılım|geliştirici|udvikler|utvikler|ingeniør|insinööri|
      kehittäj|tuotekehi|vývojář|inženýr|konstruktér|mérnök|fejlesztő|инженер|программист|разработ|
      конструктор|μηχανικ|προγραμματιστ|개발|엔지니어|연구|\bcto\b|technical|technik|technisch`),
  },
  {
    id: 'hr',
    label: 'Human resources',
    weight: 25,
    pattern: oneLine(String.raw`
      human resources|\bhr\b|recruit|talent|people (partner|operations)|
      personal(leiter|abteilung|referent|wesen)|ressources humaines|\brh\b|\bdrh\b|risorse umane|
      recursos humanos|personeelszaken|kadr|personalchef|人事|人力资源|insan kaynak|i̇nsan kaynak|
      personaleansvarlig|henkilöstö|lidské zdroje|lidských zdroj|personalist|humánerőforrás|кадр|
      персонал|인사`),
  },
  {
    id: 'legal',
    label: 'Legal and compliance',
    weight: 20,
    pattern: oneLine(String.raw`
      legal|counsel|lawyer|attorney|compliance|privacy|data protection|datenschutz|jurist|rechtsanw|
      avocat|juridique|avvocat|legale|abogad|jurídic|prawnik|radca prawny|avukat|hukuk|advokat|
      lakimies|právn|jogász|юрист|юридическ|법무|法務|法务`),
  },
  {
    id: 'sales',
    label: 'Sales and marketing',
    weight: 12,
    pattern: oneLine(String.raw`
      sales|account (manager|executive)|business development|marketing|vertrieb|verkauf|außendienst|
      commercial|vente|vendeu|commerciale|vendit|ventas|comercial|vendas|verkoop|sprzedaż|handlow|
      försälj|säljare|営業|销售|satış|pazarlama|myynti|myyj|salg|sælger|selger|markkin|obchod|
      prodej|értékesít|продаж|маркетинг|영업|마케팅`),
  },
  {
    id: 'support',
    label: 'Service and support',
    weight: 10,
    pattern: oneLine(String.raw`
      support|customer (service|success|care)|service (agent|desk|manager)|kundendienst|
      kundenservice|kundenbetreu|service client|assistenza|atención al cliente|klantenservice|
      obsług|kundtjänst|サポート|客服|müşteri hizmet|kundeservice|asiakaspalvel|zákaznick|
      ügyfélszolg|поддержк`),
  },
  {
    id: 'office',
    label: 'Assistance and office',
    weight: 15,
    pattern: oneLine(String.raw`
      assistant|secretar|office manager|receptionist|assistenz|sekret|secrétaire|assistante|
      segretar|asistente|sekretar|秘書|秘书|admin\b|administrative|sekreter|sihteeri|asistent|
      titkár|секретар|비서`),
  },
] as const satisfies readonly TitlePattern<string>[]

export const seniorities = [
  {
    id: 'student',
    label: 'Student or trainee',
    weight: -20,
    pattern: oneLine(String.raw`
      student|\bintern\b|trainee|praktikant|azubi|auszubildend|werkstudent|stagiaire|étudiant|
      stagista|studente|becari|estudiante|estagi|stażyst|praktyk|学生|实习|stajyer|öğrenci|
      harjoittelija|opiskelija|stážist|gyakornok|praktikant|стажер|стажёр|студент|인턴|elev\b|
      lärling|lærling|retired|rentner|retraité|pensionat`),
  },
  {
    id: 'board',
    label: 'Board level',
    weight: 25,
    pattern: oneLine(String.raw`
      \bc[efimot]o\b|\bcoo\b|\bciso\b|chief|\bpresident\b|managing director|geschäftsführ|vorstand|
      directeur général|\bpdg\b|amministratore delegato|director general|consejero delegado|prezes|
      verkställande|founder|代表取締役|社長|总经理|董事|\bvd\b|genel müdür|yönetim kurulu|
      adm(inistrerende|\.) direktør|daglig leder|toimitusjohtaja|jednatel|generální ředitel|
      ügyvezető|vezérigazgató|генеральный директор|διευθύνων|대표이사|algemeen directeur|
      gerente general|gerente geral`),
  },
  {
    id: 'head',
    label: 'Head of a department',
    weight: 18,
    pattern: oneLine(String.raw`
      vice president|\bs?vp\b|\bhead\b|director|leiter|leitung|directeur|directrice|direttore|
      direttrice|responsable|responsabile|\bcapo\b|jefe|jefa|diretor|kierownik|dyrektor|
      [\p{L}-]{3}chef$|
      chef (d[eu’\x27]|des) ?(service|projet|département|bureau|équipe|secteur|vente|produit|chantier)|
      chef de la |chefe d|hoofd|direktör|müdürü$|direktør|sjef|johtaja|päällikkö|vedoucí|ředitel|
      vezető|igazgató|начальник|руководител|директор|главн|заведующ|διευθυντ|팀장|부장|部長|总监`),
  },
  {
    id: 'manager',
    label: 'Manager',
    weight: 8,
    pattern: oneLine(String.raw`
      manager|supervisor|team ?lead|teamleiter|gestionnaire|gerente|encargad|encarregad|yönetici|
      менеджер|esimies|과장|課長|经理|lead\b`),
  },
  {
    id: 'senior',
    label: 'Senior',
    weight: 4,
    pattern: oneLine(String.raw`
      \bsenior\b|\bsr\b|
      principal (engineer|developer|architect|consultant|scientist|analyst|software)|expert|staff `),
  },
] as const satisfies readonly TitlePattern<string>[]

export type RoleId = (typeof roles)[number]['id']
export type SeniorityId = (typeof seniorities)[number]['id']

/** Roles that give access to money, goods, systems or designs. */
export const accessRoles: readonly RoleId[] = [
  'finance',
  'procurement',
  'it',
  'executive',
  'engineering',
]
