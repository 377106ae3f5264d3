/** What texts call organisations by their kind. In the notation of `analysis/wording.ts`. */

/**
 * One that is known already, behind "the": "the council". No authority is among them: mostly it is told of the breach as
 * one, and the house knew before.
 */
export const houses = `
  company, firm, bank, hospital, clinic, school, college, university, library, museum, council, city, county, town, [school] district,
  airline, hotel, retailer, insurer, chain, operator, carrier, utility, publisher, maker, manufacturer, forwarder, reseller, group, brand,
  practice, office, bureau, supplier, vendor, provider, agency, ministry, department, fund, scheme, trust, foundation,
  charity, church, society, cooperative, federation, association, club, union, organi{s|z}ation`
/** Many, whom a supplier serves. */
export const housesServed = `
  companies, firms, clients, schools, hospitals, banks, councils, charities, airlines, shops, hotels, insurers, retailers, employers,
  practices, agencies, districts, universities, businesses, organi{s|z}ations, clinics, utilities`
