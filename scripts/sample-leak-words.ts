/** Words of the sample leak: invented companies, common names, numbers reserved for fiction. */

export interface Place {
  /** As the CRM spells it. */
  readonly country: string
  readonly names: 'english' | 'german' | 'french' | 'nordic'
  readonly streets: readonly string[]
  /** `#` is any digit; phones are of the ranges that regulators keep for films and books. */
  readonly areas: readonly {
    readonly city: string
    readonly state: string
    readonly postcode: string
    readonly phones: readonly string[]
  }[]
}

const americanStreets = ['Mill Road', 'Harbor Avenue', 'Foundry Street', 'Cedar Lane', 'Ridge Way']

/** Likeliest first. */
export const places: readonly Place[] = [
  {
    country: 'United States',
    names: 'english',
    streets: americanStreets,
    areas: [
      { city: 'San Jose', state: 'CA', postcode: '951##', phones: ['+1 408 555 01##'] },
      { city: 'Sacramento', state: 'CA', postcode: '958##', phones: ['+1 916 555 01##'] },
      { city: 'Austin', state: 'TX', postcode: '787##', phones: ['(512) 555-01##'] },
      { city: 'Detroit', state: 'MI', postcode: '482##', phones: ['313-555-01##'] },
      { city: 'Rochester', state: 'NY', postcode: '146##', phones: ['+1 585 555 01##'] },
      { city: 'Denver', state: 'CO', postcode: '802##', phones: ['(303) 555-01##'] },
      { city: 'Boston', state: 'MA', postcode: '021##', phones: ['617-555-01##'] },
    ],
  },
  {
    country: 'Germany',
    names: 'german',
    streets: ['Lindenweg', 'Am Kanal', 'Werkstraße', 'Bahnhofstraße', 'Hafengasse'],
    areas: [
      {
        city: 'Berlin',
        state: '',
        postcode: '101##',
        phones: ['+49 30 23125 ###', '030 23125###'],
      },
      { city: 'München', state: '', postcode: '803##', phones: ['+49 89 99998 ###'] },
      { city: 'Hamburg', state: '', postcode: '200##', phones: ['+49 40 66969 ###'] },
      { city: 'Köln', state: '', postcode: '506##', phones: ['+49 221 4710 ###'] },
    ],
  },
  {
    country: 'France',
    names: 'french',
    streets: ['rue du Moulin', 'avenue de la Gare', 'quai des Tanneurs', 'rue des Ateliers'],
    areas: [
      {
        city: 'Paris',
        state: '',
        postcode: '750##',
        phones: ['+33 1 99 00 ## ##', '01 99 00 ## ##'],
      },
      { city: 'Grenoble', state: '', postcode: '380##', phones: ['+33 4 65 71 ## ##'] },
      { city: 'Toulouse', state: '', postcode: '310##', phones: ['+33 5 36 49 ## ##'] },
    ],
  },
  {
    country: 'United Kingdom',
    names: 'english',
    streets: ['Station Road', 'Canal Street', 'Weaver Lane', 'Quay Side'],
    areas: [
      { city: 'London', state: '', postcode: 'EC2A 4##', phones: ['+44 20 7946 0###'] },
      { city: 'Leeds', state: '', postcode: 'LS1 4##', phones: ['+44 113 496 0###'] },
      { city: 'Birmingham', state: '', postcode: 'B3 2##', phones: ['0121 496 0###'] },
    ],
  },
  {
    country: 'Canada',
    names: 'english',
    streets: americanStreets,
    areas: [
      { city: 'Ottawa', state: 'ON', postcode: 'K1P 5M#', phones: ['+1 613 555 01##'] },
      { city: 'Montréal', state: 'QC', postcode: 'H3B 2Y#', phones: ['+1 514 555 01##'] },
      { city: 'Vancouver', state: 'BC', postcode: 'V6C 1S#', phones: ['+1 604 555 01##'] },
    ],
  },
  {
    country: 'Australia',
    names: 'english',
    streets: ['Wattle Street', 'Jetty Road', 'Gumtree Close'],
    areas: [
      { city: 'Sydney', state: 'NSW', postcode: '200#', phones: ['+61 2 5550 ####'] },
      { city: 'Melbourne', state: 'VIC', postcode: '300#', phones: ['(03) 5550 ####'] },
      { city: 'Brisbane', state: 'QLD', postcode: '400#', phones: ['+61 7 5550 ####'] },
    ],
  },
  {
    country: 'Sweden',
    names: 'nordic',
    streets: ['Kvarngatan', 'Hamnvägen', 'Smedjegatan'],
    areas: [
      { city: 'Göteborg', state: '', postcode: '411 ##', phones: ['+46 31 390 06 ##'] },
      { city: 'Malmö', state: '', postcode: '211 ##', phones: ['+46 40 628 04 ##'] },
    ],
  },
]

/** Name and domain; likeliest first. */
export const companies: readonly (readonly [name: string, domain: string])[] = (
  'Northmoor Automotive|Hollin Controls|Tresk Mobility|Corvane Drives|Lindholt Systems|Pell & Ashby|' +
  'Marrow Robotics|Weidengrund Technik GmbH|Quaybridge Tools|Fenland Signal|Ostermark Energie AG|' +
  'Calder Wick Instruments|Sable Ridge Motors|Bruyere Electronique SA|Harrowgate Power|Tindal Avionics|' +
  'Kestrel Line Rail|Vantage Loom|Petrel Marine|Ironbark Mining Tech|Glasshouse Optics|Otterholt AB|' +
  'Rook & Tansy|Meridian Forge|Alder Creek Medical|Silverbeck Telecom|Drumlin Wind|Castellan Defence|' +
  'Fjordhamn Batteri AB|Juniper Vale Foods|Bellows Compressors|Stanmere Lighting|Cobalt Finch|' +
  'Redthorn Logistics|Valois Mecatronique|Eisenach Pumpen GmbH|Larkfield Sensors|Torque & Tide|' +
  'Whinstone Quarry Systems|Amberley Test Labs|Greyfriars Elevators|Noordlicht Solar|Sorrel Hydraulics|' +
  'Blackwater Valves|Morvan Automation|Highgarth Radar|Plover Bay Yachts|Saltmarsh Desalination|' +
  'Tamarack Forestry Tech|Wicklow Audio|Brackenridge Trucks|Dunmore Elevators|Spindle Works|' +
  'Cinder Hill Ceramics|Ashgrove Thermal|Lumen Orchard|Kiln Lane Glass|Magpie Drones|Thistledown Textiles'
)
  .split('|')
  .map((name) => [
    name,
    `${name
      .replace(/ (GmbH|AG|AB|SA)$/, '')
      .replace(/[^a-zA-Z]+/g, '-')
      .toLowerCase()}.example`,
  ])

const words = (text: string): readonly string[] => text.split(' ')

export const givenNames: Readonly<Record<Place['names'], readonly string[]>> = {
  english: words(
    'James Mary Robert Linda Michael Susan David Karen Daniel Nancy Paul Lisa Mark Betty Steven Emma Andrew Priya Kevin Ruth Brian Olivia George Hannah Edward Grace Ronald Chloe Kenneth Aisha Peter Sophie Alan Megan Carlos Wei Raj Fiona Neil Tanya Ian Diego Keisha Omar Ling Maria',
  ),
  german: words(
    'Thomas Sabine Andreas Petra Stefan Claudia Jürgen Monika Markus Birgit Uwe Katrin Jens Anja Matthias Heike Lukas Julia Felix Lena Murat Ayşe Dieter Ines Holger Nadine',
  ),
  french: words(
    'Jean Marie Pierre Nathalie Michel Isabelle Luc Sylvie Antoine Camille Julien Élodie Nicolas Chloé Mathieu Aurélie Karim Léa Hugo Manon Rémi Inès',
  ),
  nordic: words(
    'Lars Anna Erik Karin Johan Eva Anders Maria Mikael Kristina Olof Sara Nils Elin Björn Åsa Gustav Linnea',
  ),
}

export const familyNames: Readonly<Record<Place['names'], readonly string[]>> = {
  english: words(
    'Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Green Adams Nelson Baker Campbell Mitchell Carter Patel Roberts Turner Phillips Evans Parker Collins Edwards Stewart Morris Murphy Cook Rogers Reed Bailey Kelly Howard Ward Cox Singh Peterson Gray Watson Brooks Chen Price Bennett Wood Barnes Ross Henderson Coleman Okafor',
  ),
  german: words(
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Yılmaz Vogel Friedrich',
  ),
  french: words(
    'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard Mercier Benali Lambert Bonnet',
  ),
  nordic: words(
    'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Lindberg Lindqvist Bergström Sandberg Öberg Nyström',
  ),
}

/** Likeliest first. */
export const titles: readonly string[] = (
  'Purchasing Manager|Firmware Engineer|Electronics Engineer|Buyer|Quality Manager|Hardware Engineer|' +
  'Head of Procurement|Project Manager|Sales Assistant|Supply Chain Planner|Design Engineer|Strategic Buyer|' +
  'Test Engineer|Plant Manager|Office Manager|R&D Director|Chief Technology Officer|Accountant|IT Administrator|' +
  'Production Planner|Managing Director|Embedded Software Lead|Finance Manager|Chief Financial Officer|' +
  'Service Technician|Executive Assistant|Security Engineer|Intern|Marketing Manager|VP Engineering|' +
  'Legal Counsel|Warehouse Lead|Product Manager|HR Manager|Network Engineer|Chief Executive Officer'
).split('|')
