import type { FillId } from './types.ts'

/**
 * Which of our items answers a line of a law's content list, by the words of the line. A line that matches none of
 * these stays missing, for a person to fill in.
 */
const readings: readonly (readonly [RegExp, readonly FillId[]])[] = [
  [/reasons? for (?:any |the )?delay|why .*late/i, ['delay']],
  [/sample|copy of (?:the )?notice|form of notice/i, ['sampleNotice']],
  [/other authorit|regulators? (?:told|notified)/i, ['authoritiesTold']],
  [/law enforcement|police/i, ['lawEnforcement']],
  [
    /credit monitoring|identity (?:theft )?(?:protection|prevention|mitigation)|cra contact|credit reporting|consumer reporting/i,
    ['services'],
  ],
  [/indicators? of compromise/i, ['indicators']],
  [/material(?:ly)?\b.*(?:impact|likely)/i, ['materialImpact']],
  [/unlawful|malicious/i, ['malicious']],
  [/cross[- ]border/i, ['crossBorder']],
  [
    /root cause|cause\b|method|threat type|how (?:it|the breach) (?:happened|occurred)|circumstances/i,
    ['cause', 'nature'],
  ],
  [/severity|operational impact|impact on|impact\b/i, ['impact']],
  [/encrypt|security measures|protection of the data/i, ['protection']],
  [/dpo|data protection officer|contact|toll[- ]free|telephone/i, ['contact']],
  [
    /name of the (?:entity|business|controller|person)|^entity|name and (?:address|contact) of (?:the )?(?:sender|business|owner)|identity of the (?:entity|controller)/i,
    ['organisation', 'contact'],
  ],
  [
    /steps? (?:to take|individuals can take|that (?:people|individuals))|recommended steps|what (?:people|individuals) can do|advice|protect themselves/i,
    ['advice'],
  ],
  [/prevent/i, ['lessons']],
  [
    /notification steps|plan to notify|notice to (?:individuals|people)|whether .* (?:told|notified)|date of (?:the )?notice/i,
    ['peopleTold'],
  ],
  [
    /(?:measures|actions?|mitigation|remed|containment|steps taken|what the entity is doing|corrective)/i,
    ['measuresTaken', 'measuresPlanned'],
  ],
  [/special categor|sensitive/i, ['specialData']],
  [
    /(?:categor|types?|kinds?|class(?:es)?|information involved|data affected|information\b).*(?:data|information|phi|elements)?.*numbers? of (?:people|individuals)/i,
    ['dataClasses', 'peopleCount', 'recordCount'],
  ],
  [
    /number (?:of )?(?:residents?|affected|people|individuals|data subjects|persons|customers)|total affected|how many|approximate number|residents affected/i,
    ['peopleHere', 'peopleCount'],
  ],
  [/number of records/i, ['recordCount']],
  [
    /types? of (?:data|information|personal|phi)|kinds? of (?:data|information)|categor\w+ of (?:data|personal|information)|data categories|information involved|data affected|classes of data|^information$|elements|^data\b/i,
    ['dataClasses'],
  ],
  [/consequence|harm\b|risks?\b/i, ['consequences', 'risk']],
  [/date of knowledge|discover|aware/i, ['discovered', 'aware']],
  [/dates?\b|period|time frame|timing|chronology|when\b/i, ['occurred', 'discovered']],
  [/nature|description|facts\b|what happened|summary|incident details|scope/i, ['nature']],
]

export const fillsForContent = (line: string): readonly FillId[] =>
  readings.find(([pattern]) => pattern.test(line))?.[1] ?? []
