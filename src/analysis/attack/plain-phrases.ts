import type { PhraseRule } from './phrase-rule.ts'

const person = String.raw`(?:employees?|colleagues?|members? of staff|staff|workers?|agents?|managers?|clerks?|nurses?|doctors?|teachers?|contractors?|partners?|administrators?|admins?|engineers?|developers?|analysts?|bookkeepers?|officers?|assistants?|temps?|interns?|suppliers?|technicians?|librarians?|trainees?|directors?|secretar(?:y|ies)|accountants?|salesm[ae]n|caretakers?|volunteers?)`
const key = String.raw`(?:accounts?|log-?ins?|passwords?|credentials|(?:sign-in|log-?in|access) (?:details|data|codes?)|session|identity)`

/** What may be, what to beware of, what was not done. */
const unreal =
  /\b(?:could|might|would|should|risk|wary|beware|never|advise\w*|recommend\w*|no (?:case|sign|evidence)|training|exercise|prevent\w*|protect\w*)\b/i

/** How people who avoid the terms of the trade tell what was done. */
export const plainPhrases: readonly PhraseRule[] = [
  {
    id: 'T1190',
    triggers: 'commands command sql queries',
    confidence: 0.8,
    unless: unreal,
    pattern:
      /\b(?:fed|typed|entered|put|slipped|sent|wrote|pasted|smuggled|hid)\b[^.;]{0,60}\b(?:database|SQL) (?:commands?|queries|code|statements?)\b/i,
  },
  {
    id: 'T1190',
    triggers: 'hole holes weakness weak gap bug loophole',
    confidence: 0.75,
    unless:
      /\b(?:could|might|would|should|researcher\w*|wall|fence|roof|floor|no (?:case|sign|evidence)|patched|fixed in)\b/i,
    pattern:
      /\b(?:us(?:ed|ing)|exploit(?:ed|ing)|through|via|by way of|thanks to) (?:an? |the |one |this |that )?(?:[\w-]+ ){0,3}?(?:holes?|weakness(?:es)?|weak spots?|gaps?|bugs?|loopholes?) in (?:its|their|our|the|an?|\p{Lu})/iu,
  },
  {
    id: 'T1078',
    triggers:
      'account accounts login logins log-in password passwords credentials details data codes as session identity',
    confidence: 0.75,
    unless:
      /\b(?:could|might|would|should|bank accounts?|reset|choose|customers?[’'] (?:own )?(?:accounts|passwords)|no (?:case|sign|evidence)|asked for)\b/i,
    pattern: new RegExp(
      String.raw`\b(?:(?:logged|signed|logging|signing|got|came|went|entered|let (?:himself|herself|themselves)) (?:in|on)?(?:to)?\b[^.;]{0,60}?\b(?:as one of (?:our|its|their|the)|(?:as|with|using|under|through|via|by) (?:an?|the|one of (?:our|its|their|the)|his|her|its|our|their)? ?(?:[\w-]+ ){0,3}?) ?${person}(?:['’]s?)?(?: (?:[\w-]+ ){0,2}?${key})?\b|(?:with|using|through|via|under) (?:the|an?|one) (?:[\w-]+ ){0,2}?${key} (?:of|belonging to|that belonged to) (?:an?|the|one of|its|our|their) (?:[\w-]+ ){0,3}?${person}|[Ww]ith (?:an?|the|one|his|her|that) (?:[\w-]+ ){0,2}?${person}['’]s? ${key}\b|${key} (?:that belonged to|belonging to|of) (?:an?|the|one of|its|our|their) (?:[\w-]+ ){0,4}?${person}\b[^.;]{0,40}\b(?:was|were|had been|has been) (?:\w+ )?(?:used|misused|abused|taken over|hijacked)|${key}\b[^.;]{0,50}\b(?:was|were|had been|has been) (?:used|misused|abused) by (?:some(?:body|one)|an? (?:stranger|outsider|unknown|third party|unauthori[sz]ed)))`,
      'i',
    ),
  },
  {
    id: 'T1078.001',
    triggers: 'default factory factory-set',
    confidence: 0.75,
    unless: /\b(?:change (?:the|your|any)|could|might|should|by default)\b/i,
    pattern:
      /\b(?:default|factory(?:-set)?|manufacturer[’']s) (?:admin(?:istrator)? )?(?:passwords?|log-?ins?|credentials|pins?)\b/i,
  },
  {
    id: 'T1566.004',
    triggers: 'rang phoned called telephoned caller call talked persuaded tricked convinced fooled',
    confidence: 0.8,
    unless:
      /\b(?:could|might|wary|beware|hotline|call cent(?:er|re) (?:has|was|is) (?:been )?(?:set up|established)|scam calls|customers? (?:called|rang|phoned)|call us)\b/i,
    pattern:
      /\b(?:(?:rang|phoned|called|telephoned) (?:up )?(?:the|its|their|our|an?) (?:[\w-]+ ){0,3}?(?:help ?desk|service desk|support desk|IT (?:desk|department|support)|switchboard)\b|(?:phone |telephone )?calls? to (?:the|its|their|our|an?) (?:[\w-]+ ){0,3}?(?:help ?desk|service desk)\b|(?:gave|handed|read|told|dictated) (?:an?|the) caller\b[^.;]{0,40}\b(?:passwords?|codes?|access|log-?in)|(?:talked|persuaded|tricked|convinced|fooled|conned|duped)\b[^.;]{0,40}\b(?:help ?desk|service desk|support desk)\b[^.;]{0,60}\b(?:passwords?|codes?|access|reset\w*|log-?in|device|MFA|factor)|(?:talked|persuaded|tricked|convinced|fooled|conned|duped) (?:an?|the|one) (?:[\w-]+ ){0,3}?(?:agent|operator|clerk|receptionist|technician|employee)\b[^.;]{0,90}\binto (?:switching|resetting|giving|changing|adding|moving|handing|reading out|registering|enrolling)|caller\b[^.;]{0,80}\b(?:asked for|was given|obtained|got|received) (?:an? |the |his |her )?(?:new |fresh )?(?:passwords?|codes?|access|log-?in))\b/i,
  },
  {
    id: 'T1566',
    triggers: 'fake forged false bogus copied lookalike look-alike fell fallen',
    confidence: 0.8,
    unless:
      /\b(?:could|might|would|should|wary|beware|never|watch out|look out|if you|do not|don['’]t)\b/i,
    pattern:
      /\b(?:(?:lured|led|taken|sent|directed|drawn|enticed)\b[^.;]{0,30}\b(?:to|onto|on) an? (?:fake|forged|false|bogus|copied|look-?alike|counterfeit) (?:[\w-]+ ){0,2}?(?:page|site|website|log-?in|form|portal|screen)|(?:typed|entered|gave|put|left|given|entering|typing)\b[^.;]{0,40}\b(?:passwords?|log-?ins?|credentials|codes?|details)\b[^.;]{0,20}\b(?:in|into|on|to) an? (?:fake|forged|false|bogus|copied|look-?alike|counterfeit) (?:[\w-]+ ){0,2}?(?:page|site|website|form|portal|screen)|(?:fell|fallen) for an? (?:[\w-]+ ){0,3}?(?:e-?mail|mail|message|text|link|page|site))\b/i,
  },
  {
    id: 'T1528',
    triggers: 'token tokens key keys',
    confidence: 0.8,
    unless: /\b(?:could|might|crypto\w*|coins?|NFT|wallets?|car|door|house|office|flat)\b/i,
    pattern:
      /\b(?:tokens? (?:that (?:had been|were|was) )?(?:stolen|taken|lifted|copied|looted|pilfered) (?:from|at|out of)|(?:stolen|looted|lifted|pilfered|copied) tokens?\b[^.;]{0,60}\b(?:app|integration|plug-?in|chatbot|tool|CRM|Salesforce|HubSpot|Slack|Google|Microsoft|cloud)|[Ww]ith (?:the |an? |its |that |those |\p{Lu}[\p{L}]+['’]s )?(?:stolen |copied |lifted )?(?:keys?|tokens?)\b[^.;]{0,50}\b(?:read|queried|pulled|copied|fetched|opened|drained|reached|entered|exported|downloaded)\b[^.;]{0,40}\b(?:CRM|Salesforce|HubSpot|Slack|workspace|mailbox(?:es)?|calendar|drive|tenant|instance|cloud|repositor(?:y|ies)))\b/iu,
  },
  {
    id: 'T1486',
    triggers: 'scrambled scrambling locked lock crypted unusable unreadable encrypted encrypting',
    confidence: 0.8,
    unless:
      /\b(?:could|might|would|lock(?:ed)? (?:your|the door|the account)|password|account|was encrypted with|unlocked|laptop|phone)\b/i,
    pattern:
      /\b(?:(?:rendered|made|left)\b[^.;]{0,60}\b(?:unusable|unreadable|useless)\b[^.;]{0,20}\b(?:encrypt\w*|scrambl\w*|lock\w*)|(?:scrambl(?:ed|ing)|crypted|locked(?: up)?|we lock) (?:up )?(?:all |most of |half of |every |nearly all )?(?:of )?(?:its |their |our |the )?(?:[\w-]+ ){0,2}?(?:files?|servers?|computers?|systems|drives?|backups?|machines?|hard disks?|network)|scrambled (?:them|it|everything)|(?:files?|servers?|computers?|systems|drives?|machines?) (?:\w+ ){0,2}?(?:were|was|had been|have been|been) (?:\w+ )?(?:scrambled|locked by|made unreadable|crypted))\b/i,
  },
  {
    id: 'T1657',
    triggers: 'payment pay paid',
    confidence: 0.8,
    pattern:
      /\b(?:if (?:there is )?(?:no|not|they|you|the \w+|nobody|he|she)\b[^.;]{0,40}\bpa(?:y|id|ys|yment)\b[^.;]{0,50}\b(?:public|publish\w*|leak\w*|releas\w*|sell|sold|journalists|competitors)|pay(?:s)?\b[^.;]{0,30}\bor (?:we|everything|all|it|the (?:data|files))\b[^.;]{0,30}\b(?:publish\w*|leak\w*|public|releas\w*))\b/i,
  },
  {
    id: 'T1621',
    triggers: 'approve approving approved accept accepting accepted confirm confirming',
    confidence: 0.8,
    unless: /\b(?:could|might|never|would|should)\b/i,
    pattern:
      /\b(?:talked|tricked|persuaded|convinced|fooled|until|bombard\w*|flood\w*|pester\w*|wore|tired)\b[^.;]{0,80}\b(?:approv|accept|confirm)(?:e|ed|ing)? (?:an?|the|one of the) (?:[\w-]+ ){0,2}?(?:sign-in|log-?in|prompts?|push|requests?|notifications?)\b/i,
  },
  {
    id: 'T1110.004',
    triggers: 'pairs pair combinations combination lists passwords',
    confidence: 0.85,
    unless: /\b(?:could|might|risk|prevent|advise\w*|should)\b/i,
    pattern:
      /\b(?:(?:tried|trying|fired|ran|tested|threw)\b[^.;]{0,60}\b(?:pairs?|combinations?|lists?|passwords)\b[^.;]{0,40}\b(?:stolen|leaked|taken|known|gathered|copied|from) (?:elsewhere|(?:from|in|at) (?:other|another|earlier|older|previous)|(?:other|another) (?:sites?|services?|breach(?:es)?|leaks?))|(?:pairs?|combinations?) of (?:[\w-]+ ){1,3}and passwords?\b[^.;]{0,60}\b(?:elsewhere|other (?:sites|services|breaches|leaks|companies)))\b/i,
  },
]
