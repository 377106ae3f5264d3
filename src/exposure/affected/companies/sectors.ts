import type { SectorPattern } from './queries.ts'

/** Sectors by words in a company's name. Those that attackers of customers seek out weigh more. */
export const sectorPatterns: readonly SectorPattern[] = [
  {
    sector: 'defence',
    weight: 12,
    pattern: '\\b(defen[cs]e|aerospace|armament|rüstung|weapons?|missile|naval)\\b',
  },
  {
    sector: 'semiconductor',
    weight: 10,
    pattern: 'semicon|microelectron|\\bchips?\\b|foundry|wafer|halbleiter',
  },
  {
    sector: 'finance',
    weight: 10,
    pattern:
      '\\b(bank|banque|banca|banco|sparkasse|volksbank|capital|credit|kredit|finance|financial|investments?|securities)\\b',
  },
  {
    sector: 'insurance',
    weight: 8,
    pattern: 'insurance|versicherung|assurance|assicurazion|seguros|ubezpiecze|\\breinsur',
  },
  {
    sector: 'healthcare',
    weight: 10,
    pattern:
      'hospital|klinik|clinic|clínica|hôpital|ospedale|health|medical|medizin|praxis|pharma(cy|cie)|apotheke',
  },
  { sector: 'pharmaceutical', weight: 8, pattern: 'pharma|biotech|biolog|therapeutics' },
  {
    sector: 'government',
    weight: 10,
    pattern:
      'ministr|bundesamt|council|municipal|stadtwerke|\\bcity of\\b|federal|agency|préfecture|comune di|ayuntamiento',
  },
  {
    sector: 'energy',
    weight: 9,
    pattern:
      'energ|power|electricit|\\bgas\\b|petrol|\\boil\\b|nuclear|stadtwerk|solar|wind ?kraft',
  },
  {
    sector: 'telecommunications',
    weight: 8,
    pattern: 'telecom|telekom|mobile communications|broadband|\\bnetz',
  },
  {
    sector: 'automotive',
    weight: 6,
    pattern: 'motors?\\b|automo|\\bauto\\b|fahrzeug|vehicle|car parts',
  },
  {
    sector: 'technology',
    weight: 6,
    pattern:
      'software|systems?\\b|technolog|cloud|data|digital|informatik|cyber|electronic|elektronik|robot',
  },
  { sector: 'logistics', weight: 5, pattern: 'logisti|freight|spedition|transport|shipping|cargo' },
  {
    sector: 'manufacturing',
    weight: 4,
    pattern:
      'manufactur|industr|maschinen|machin|werkzeug|steel|stahl|chemi|instrument|optic|optik',
  },
  {
    sector: 'education',
    weight: 4,
    pattern: 'universit|hochschule|school|college|schule|école|escuela|institut',
  },
  {
    sector: 'law',
    weight: 6,
    pattern: '\\b(law|legal|rechtsanwält|avocats|abogados|solicitors|attorneys)\\b',
  },
  {
    sector: 'retail',
    weight: 3,
    pattern: 'retail|stores?\\b|shop\\b|markt\\b|supermarket|foods?\\b|handel',
  },
]
