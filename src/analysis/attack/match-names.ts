import { WordMap } from '#base/word-map.ts'
import type { Sentence } from '../text-model.ts'
import { allTechniques, canonicalTechnique, findTechnique, tacticName } from './knowledge.ts'
import type { TechniqueMatch } from './match-phrases.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

/** Names that are everyday words; they say nothing unless an id stands beside them. */
const everyday = new Set(
  `at malware vulnerabilities software server credentials firmware exploits databases tool botnet domains dll javascript hardware dns proxy ssh python trap dns server
web services|web service|email addresses|email accounts|email account|social media|social media accounts|ip addresses|cloud services|cloud service|search engines|cloud account|cloud accounts|local account|local accounts|domain account|domain accounts|default accounts|code repositories|messaging applications|customer relationship management software|password managers|private keys|network devices|wi-fi networks|digital certificates|code signing|code signing certificates|chat messages|artificial intelligence|employee names|control panel|virtual private server|multi-factor authentication|sharepoint|confluence|keychain|phishing|social engineering|impersonation|powershell|visual basic|vnc|whois|compression|cdns|lua|ntds|cron|browser extensions|local groups|domain groups|remote services|web protocols|mail protocols|network topology|business relationships|serverless|purchase technical data|threat intel vendors|malicious link|malicious file|remote desktop protocol|brute force|remote access tools|remote desktop software|proc filesystem|accessibility features|security account manager|component object model|unix shell|windows command shell|launchd|launchctl|systemd timers|office test|hypervisor cli|extended attributes|conditional access policies|system checks|mutual exclusion|hidden window|autohotkey & autoit|msbuild|rundll32|mshta|regsvr32|msiexec|defacement|cloud api|trusted relationship|defacement|system services|user execution|group policy preferences|cloud instance metadata api|container api|web shell|webshell|windows service|scheduled task|scheduled task/job|file deletion|default|golden ticket`
    .split(/[|\n]/)
    .flatMap((name) => (name.includes('malware vuln') ? name.split(' ') : [name])),
)

/** Names by their first two words, longest first. */
const byOpening = new Map<string, { name: string; id: string }[]>()
const ambiguous = new Set<string>()
const seen = new Map<string, string>()
for (const { id, name } of allTechniques) {
  const key = name.toLowerCase()
  if (seen.has(key)) ambiguous.add(key)
  else seen.set(key, id)
}
// Of two techniques with one name the one that enters a victim is meant ("spearphishing link").
const preferred: Readonly<Record<string, string>> = {
  'spearphishing link': 'T1566.002',
  'spearphishing attachment': 'T1566.001',
  'spearphishing voice': 'T1566.004',
  steganography: 'T1027.003',
}
for (const [name, id] of seen) {
  if (everyday.has(name) || name.length < 5) continue
  const chosen = preferred[name] ?? (ambiguous.has(name) ? undefined : id)
  if (chosen === undefined) continue
  const opening = name.split(/[ /]/)[0] ?? name
  byOpening.set(opening, [...(byOpening.get(opening) ?? []), { name, id: chosen }])
}
for (const names of byOpening.values()) names.sort((a, b) => b.name.length - a.name.length)
const namesByOpening = new WordMap(byOpening)

const explicitId = sentencePattern(/\b(?:T1\d{3}(?:\.\d{3})?|TA00\d{2})\b/g)

/** Techniques that a sentence calls by id or by their ATT&CK name. */
export function matchNames(sentence: Sentence): TechniqueMatch[] {
  const found: TechniqueMatch[] = []
  const { text, start: base } = sentence
  for (const match of explicitId.all(sentence)) {
    const id = match[0].startsWith('TA') ? match[0] : canonicalTechnique(match[0])
    if (findTechnique(id) === undefined && tacticName(id) === undefined) continue
    const start = base + match.index
    found.push({ id, start, end: start + match[0].length, confidence: 0.98, by: 'id' })
  }
  let lowerText: string | undefined
  for (const token of sentence.tokens) {
    const names = namesByOpening.of(token)
    if (!names) continue
    lowerText ??= text.toLowerCase()
    const at = token.start - base
    for (const { name, id } of names) {
      if (!lowerText.startsWith(name, at) || /\w/.test(lowerText[at + name.length] ?? '')) continue
      const end = token.start + name.length
      found.push({ id, start: token.start, end, confidence: 0.8, by: 'name' })
      break
    }
  }
  return found
}
