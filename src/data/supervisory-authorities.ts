/**
 * Supervisory authorities for data protection and health data whose name shows their country: [ISO 3166-1 alpha-2,
 * spellings in the notation of `analysis/wording.ts`]. Names that several countries use (Datatilsynet, "the Privacy
 * Commissioner") are left out.
 */
export const supervisoryAuthorities: readonly (readonly [country: string, written: string])[] = [
  ['AT', `Österreichische Datenschutzbehörde`],
  ['AU', `OAIC, Office of the Australian Information Commissioner`],
  ['BE', `Gegevensbeschermingsautoriteit, Autorité de protection des données`],
  ['BR', `ANPD, Autoridade Nacional de Proteção de Dados`],
  ['CA', `Office of the Privacy Commissioner of Canada, Privacy Commissioner of Canada`],
  [
    'DE',
    `BfDI, {Hamburg|Berlin|Bavarian|Hessian|Saxon} {data protection|DPA} [commissioner|authority|officer]`,
  ],
  ['ES', `AEPD, Agencia Española de Protección de Datos, Spanish Data Protection Agency`],
  ['FI', `Tietosuojavaltuutettu`],
  ['FR', `CNIL`],
  [
    'GB',
    `the ICO, ICO investigation, Information Commissioner's Office, UK Information Commissioner`,
  ],
  ['HK', `PCPD`],
  [
    'IE',
    `Irish Data Protection {Commission|Commissioner}, Ireland's Data Protection {Commission|Commissioner}`,
  ],
  ['IT', `Garante per la protezione dei dati personali, Italian Garante, the Garante`],
  ['NL', `Autoriteit Persoonsgegevens`],
  ['PL', `UODO`],
  ['SE', `Integritetsskyddsmyndigheten`],
  ['SG', `PDPC`],
  ['US', `HHS, {Department of Health and Human Services}, Office for Civil Rights`],
  ['ZA', `South African Information Regulator`],
]
