/**
 * What the lines of a form are called on which a breach is notified to an authority, by what is filled in behind them:
 * forms of attorneys general of American states, of the Department of Health and Human Services, and of supervisory
 * authorities under Article 33 GDPR. In the notation of `analysis/wording.ts`, in small letters, without what stands in
 * brackets ("Date(s) of breach (if known)" is "date of breach").
 */
export const filingLabels = {
  /** Who notifies: the controller or owner of the data. */
  entity: `
    [legal|full] name of [the|your] [affected|reporting|notifying|breached|covered|data]
      {controller|[business|legal] entity|organi{s|z}ation|company|business|agency|institution|undertaking},
    {covered|reporting|notifying|breached|affected} {entity|organi{s|z}ation|company|business|agency} [name],
    {entity|organi{s|z}ation|company|business|[data] controller} [name],
    name of [the] [data] owner or licensor,
    [name|bezeichnung] [des|der] {verantwortlichen|verantwortlicher|verantwortliche stelle},
    [nom|d{é|e}nomination] [du|de] {responsable {du|de} traitement|l'organisme},
    [nombre del] responsable del tratamiento, [naam] [van] [de] verwerkingsverantwoordelijke, administrator danych,
    titolare del trattamento, dataansvarlig`,
  /** Who processed the data for it. */
  processor: `
    [name of] [the|any] [data] processor [involved|concerned|affected],
    [name of] [the] {business associate|vendor|service provider} [name|involved],
    auftragsverarbeiter, sous-traitant, encargado del tratamiento, verwerker`,
  /** How many people the breach concerns, wherever they live. */
  affected: `
    [total|approximate|estimated] {individuals|persons|people|consumers|patients|data subjects} {affected|concerned|impacted},
    [total|approximate|estimated] number of {individuals|persons|people|consumers|patients|customers|data subjects}
      {affected|concerned|impacted|involved},
    [total|approximate|estimated] number of {affected|concerned}
      {individuals|persons|people|consumers|patients|customers|data subjects},
    [ungefähre|gesamte] {zahl|anzahl} [der] {betroffenen|betroffener} [personen], nombre [approximatif|total] de personnes concernées,
    número [aproximado|total] de {personas afectadas|afectados|interesados}, [geschat] aantal betrokkenen`,
  /** How many of them live where the form is filed. */
  residents: `
    [total|approximate|estimated] [number of] <3 words> {residents|citizens} [affected|impacted|concerned|notified],
    [total|approximate|estimated] number of <2 words> {consumers|individuals|people} [affected|impacted|concerned|notified],
    [total|approximate|estimated] number of * affected`,
  /** When it happened. */
  occurred: `
    {date|dates|period|start|beginning} [and time] [of|when] [the] [security|data] {breach|incident|violation}
      [occurred|occured|happened|began|started],
    {breach|incident} {date|dates|occurred|began|started}`,
  discovered: `
    date [and time] [of] [the] [breach|incident] [was] {discovered|detected|discovery},
    date [and time] of {discovery|becoming aware|awareness} [of the {breach|incident}],
    {breach|incident} {discovered|detected} [on], {breach|incident} discovery date, when did you become aware`,
  /** When those affected were told. */
  told: `
    date of [the] [consumer|individual|customer] {notice|notification} [to {consumers|individuals|affected individuals|those affected}],
    date {notice|notices|notification} {sent|mailed|provided}, consumer notification date`,
  /** When the form was filed. */
  filed: `{breach|date of} {submission|filing|report} [date], date {reported|submitted|filed}, {reported|submitted} date`,
  /** What kinds of data were taken. */
  types: `
    {information|data} {acquired|compromised|affected|involved|exposed} [[-] name or other personal identifier in combination with],
    {type|types|categories|kinds} of [personal] {information|data} [affected|concerned|compromised|involved|acquired|exposed]`,
  /** What is offered to those affected. */
  offered: `
    [were] <4 words> {protection|monitoring} services [offered|provided],
    if yes <20 words> service [provider], {type|description} of <3 words> services offered`,
  /** What it does and where it sits. */
  profile: `
    {type of {organi{s|z}ation|business|entity|institution}|covered entity type|organi{s|z}ation type|industry|sector|industry sector},
    [street|postal|business|registered] address, city, town, state <6 words>, province, country, {zip|postal} code, postcode`,
  /** What happened, in words. */
  description: `
    [brief|short] description [of] [the] [breach|incident|event], {nature|type|cause} [of] [the] [breach|incident|event], web description,
    location of breached information, measures <6 words>, likely consequences`,
} as const

/** What only a form about data that got out says in its title or its labels. */
export const ofDataBreach = `
  breach+, information {compromised|acquired}, datenschutzverletzung, violation de donn{é|e}es, violaci{ó|o}n de [la] seguridad,
  brecha, violazione dei dati, datalek, naruszenie+, brud p{å|a} persondatasikkerheden`
