import { seeded, zipf, type Random } from './random.ts'

/** What people, numbers and mail services of a country are like. Names are made of syllables: nobody's. */
export interface Country {
  readonly code: string
  readonly name: string
  readonly given: (random: Random) => string
  readonly family: (random: Random) => string
  /** National number with its trunk prefix, as digits, and the calling code. */
  readonly phone: (random: Random) => { readonly trunk: string; readonly national: string }
  readonly calling: string
  readonly services: (random: Random) => string
  readonly top: string
  readonly cities: readonly string[]
}

interface Sketch {
  readonly name: string
  readonly calling: string
  readonly trunk: string
  /** Prefixes of numbers that are in use, and the digits after them. */
  readonly ranges: readonly (readonly [string, number])[]
  readonly starts: string
  readonly middles: string
  readonly ends: string
  /** Different family names; some countries share few. */
  readonly families: number
  readonly services: string
  readonly top: string
}

const sketches: Readonly<Record<string, Sketch>> = {
  DE: {
    name: 'Germany',
    calling: '49',
    trunk: '0',
    top: 'de',
    families: 24_000,
    ranges: [
      ['151', 8],
      ['160', 7],
      ['171', 7],
      ['176', 8],
      ['30', 8],
      ['89', 7],
      ['40', 7],
      ['221', 7],
    ],
    starts: 'Ber Hel Schu Kör Mar Wal Stei Bro Fin Gro Hart Kle Lan Möl Neu Rei Tha Vog Zel Brü',
    middles: 'ma ne ri lde ge be hu sta we ke',
    ends: 'mann ner er ert mer bach ke ling feld sen rich dt',
    services:
      'gmx.de web.de gmail.com t-online.de outlook.de yahoo.de hotmail.de posteo.de freenet.de icloud.com',
  },
  US: {
    name: 'United States',
    calling: '1',
    trunk: '',
    top: 'com',
    families: 40_000,
    ranges: [
      ['212', 7],
      ['415', 7],
      ['312', 7],
      ['713', 7],
      ['206', 7],
      ['617', 7],
      ['303', 7],
    ],
    starts:
      'Wil Har Ham And Car Mad Ken Bra Cal Dav El Fos Gar Hol Jen Lin Mor Nor Pres Ro Ste Tay',
    middles: 'li ri der ne ca ston ber lo ki we',
    ends: 'son ton ley er man well ford man ers by ker',
    services:
      'gmail.com yahoo.com hotmail.com aol.com icloud.com outlook.com comcast.net verizon.net att.net msn.com',
  },
  GB: {
    name: 'United Kingdom',
    calling: '44',
    trunk: '0',
    top: 'co.uk',
    families: 22_000,
    ranges: [
      ['7400', 6],
      ['7700', 6],
      ['7911', 6],
      ['20 7', 7],
      ['161', 7],
      ['7584', 6],
    ],
    starts: 'Ash Bar Cro Dun Ed Far Gre Hath Ing Kir Lan Mer Not Ox Pem Rad Sel Thor Whit Wy',
    middles: 'ber ding le mon ri wi cle ne',
    ends: 'ton ley worth by ham field well ford shaw man croft',
    services:
      'gmail.com hotmail.co.uk btinternet.com yahoo.co.uk outlook.com icloud.com sky.com talktalk.net',
  },
  FR: {
    name: 'France',
    calling: '33',
    trunk: '0',
    top: 'fr',
    families: 20_000,
    ranges: [
      ['6', 8],
      ['7', 8],
      ['1 4', 7],
      ['4 7', 7],
    ],
    starts: 'Beau Cha Du Fon Gau Jou La Mar Nor Pi Rou Sau Thé Val Vi Bou Cler Gir',
    middles: 'mo re ti ve lan ber ne ga',
    ends: 'nt ard eau ier in et ot el lle on',
    services:
      'gmail.com orange.fr free.fr hotmail.fr yahoo.fr laposte.net sfr.fr wanadoo.fr outlook.fr',
  },
  ES: {
    name: 'Spain',
    calling: '34',
    trunk: '',
    top: 'es',
    families: 3_000,
    ranges: [
      ['6', 8],
      ['91', 7],
      ['93', 7],
      ['7', 8],
    ],
    starts: 'Al Bel Cas Dom Es Fer Gar Her Iz Jim Lo Mar Nav Or Per Ro Sán Tor Val',
    middles: 'ba ri ve mo da na te ga',
    ends: 'ez do ra no os al ón ero illa',
    services: 'gmail.com hotmail.com yahoo.es hotmail.es telefonica.net outlook.es icloud.com',
  },
  NL: {
    name: 'Netherlands',
    calling: '31',
    trunk: '0',
    top: 'nl',
    families: 16_000,
    ranges: [
      ['6', 8],
      ['20', 7],
      ['10', 7],
      ['30', 7],
    ],
    starts: 'Bak De Hof Jan Kui Mee Oos Post Schoe Vee Ver Vis Wes Zwa Brou Dij',
    middles: 'der ke le nen ste ve',
    ends: 'ma stra sen man ers huis berg veld pers ink',
    services: 'gmail.com hotmail.com ziggo.nl kpnmail.nl outlook.com live.nl planet.nl xs4all.nl',
  },
  IN: {
    name: 'India',
    calling: '91',
    trunk: '0',
    top: 'in',
    families: 6_000,
    ranges: [
      ['98', 8],
      ['99', 8],
      ['90', 8],
      ['70', 8],
      ['80', 8],
      ['62', 8],
    ],
    starts: 'Aa Bha Cha De Ga Ha Ja Ka La Ma Na Pra Ra Sa Su Ta Va Vi',
    middles: 'ni ra sha de va me ku la',
    ends: 'sh raj ni ta deep kar wal pal nath han ya',
    services: 'gmail.com yahoo.co.in rediffmail.com hotmail.com outlook.com yahoo.com',
  },
  PL: {
    name: 'Poland',
    calling: '48',
    trunk: '',
    top: 'pl',
    families: 18_000,
    ranges: [
      ['50', 7],
      ['60', 7],
      ['66', 7],
      ['79', 7],
      ['22', 7],
    ],
    starts: 'Bo Cie Dą Fi Gra Ja Ko Le Mi No Pa Ry Sta Szy To Wi Za Żu',
    middles: 'la re ma wa bi cho ro',
    ends: 'ski ska cki wicz czyk ak ek ński nik',
    services: 'gmail.com wp.pl onet.pl o2.pl interia.pl op.pl gazeta.pl',
  },
  BR: {
    name: 'Brazil',
    calling: '55',
    trunk: '0',
    top: 'com.br',
    families: 4_000,
    ranges: [
      ['11 9', 8],
      ['21 9', 8],
      ['31 9', 8],
      ['41 9', 8],
    ],
    starts: 'Al Bar Car Du Fer Gon La Ma Mo Ne Oli Pe Ri San Sil Te Vi',
    middles: 've ra ri dei ma ro',
    ends: 'ra es os va eira ado inho eu ães',
    services: 'gmail.com hotmail.com yahoo.com.br uol.com.br bol.com.br outlook.com terra.com.br',
  },
  VN: {
    name: 'Vietnam',
    calling: '84',
    trunk: '0',
    top: 'vn',
    families: 120,
    ranges: [
      ['90', 7],
      ['91', 7],
      ['98', 7],
      ['32', 7],
      ['70', 7],
    ],
    starts: 'Ng Tr L Ph H V Đ B D C',
    middles: 'uy a ê o ù',
    ends: 'n ng m nh t',
    services: 'gmail.com yahoo.com hotmail.com outlook.com',
  },
}

export const countries: readonly Country[] = Object.entries(sketches).map(([code, sketch], at) => {
  // The same names and cities for every run and every seed: the world is one.
  const random = seeded(7_000 + at)
  const word = (longest: number): string =>
    random.pick(sketch.starts.split(' ')) +
    Array.from({ length: random.whole(0, longest) }, () =>
      random.pick(sketch.middles.split(' ')),
    ).join('') +
    random.pick(sketch.ends.split(' '))
  const pool = (size: number, longest: number): readonly string[] => {
    const found = new Set<string>()
    for (let i = 0; i < size * 20 && found.size < size; i += 1) found.add(word(longest))
    return [...found]
  }
  const services = sketch.services.split(' ')
  return {
    code,
    name: sketch.name,
    calling: sketch.calling,
    top: sketch.top,
    given: zipf(pool(900, 1), { slope: 1, shift: 8 }),
    family: zipf(pool(sketch.families, 3), { slope: 0.95, shift: 3 }),
    services: zipf(services, { slope: 1.1, shift: 0.5 }),
    phone: (of) => {
      const [prefix, digits] = of.pick(sketch.ranges)
      const rest = Array.from({ length: digits }, (_, i) => of.whole(i === 0 ? 2 : 0, 9)).join('')
      return { trunk: sketch.trunk, national: prefix.replaceAll(' ', '') + rest }
    },
    cities: pool(60, 1).map((name) => `${name}stadt`),
  }
})
