interface MemberState {
  readonly zone: string
  /** The authority that GDPR notices go to. */
  readonly authority: string
}

/** The EEA: where Regulation (EU) 2016/679 holds, with the authority and the clock of each state. */
export const memberStates: Readonly<Record<string, MemberState>> = {
  AT: { zone: 'Europe/Vienna', authority: 'Datenschutzbehörde' },
  BE: { zone: 'Europe/Brussels', authority: 'Autorité de protection des données' },
  BG: { zone: 'Europe/Sofia', authority: 'Commission for Personal Data Protection' },
  HR: { zone: 'Europe/Zagreb', authority: 'AZOP' },
  CY: { zone: 'Asia/Nicosia', authority: 'Commissioner for Personal Data Protection' },
  CZ: { zone: 'Europe/Prague', authority: 'ÚOOÚ' },
  DK: { zone: 'Europe/Copenhagen', authority: 'Datatilsynet' },
  EE: { zone: 'Europe/Tallinn', authority: 'Andmekaitse Inspektsioon' },
  FI: { zone: 'Europe/Helsinki', authority: 'Tietosuojavaltuutettu' },
  FR: { zone: 'Europe/Paris', authority: 'CNIL' },
  DE: { zone: 'Europe/Berlin', authority: 'authority of the Land, or BfDI' },
  GR: { zone: 'Europe/Athens', authority: 'Hellenic Data Protection Authority' },
  HU: { zone: 'Europe/Budapest', authority: 'NAIH' },
  IE: { zone: 'Europe/Dublin', authority: 'Data Protection Commission' },
  IT: { zone: 'Europe/Rome', authority: 'Garante per la protezione dei dati personali' },
  LV: { zone: 'Europe/Riga', authority: 'Datu valsts inspekcija' },
  LT: { zone: 'Europe/Vilnius', authority: 'VDAI' },
  LU: { zone: 'Europe/Luxembourg', authority: 'CNPD' },
  MT: { zone: 'Europe/Malta', authority: 'IDPC' },
  NL: { zone: 'Europe/Amsterdam', authority: 'Autoriteit Persoonsgegevens' },
  PL: { zone: 'Europe/Warsaw', authority: 'UODO' },
  PT: { zone: 'Europe/Lisbon', authority: 'CNPD' },
  RO: { zone: 'Europe/Bucharest', authority: 'ANSPDCP' },
  SK: { zone: 'Europe/Bratislava', authority: 'Úrad na ochranu osobných údajov' },
  SI: { zone: 'Europe/Ljubljana', authority: 'Informacijski pooblaščenec' },
  ES: { zone: 'Europe/Madrid', authority: 'AEPD' },
  SE: { zone: 'Europe/Stockholm', authority: 'IMY' },
  IS: { zone: 'Atlantic/Reykjavik', authority: 'Persónuvernd' },
  LI: { zone: 'Europe/Vaduz', authority: 'Datenschutzstelle' },
  NO: { zone: 'Europe/Oslo', authority: 'Datatilsynet' },
}
