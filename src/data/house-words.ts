/**
 * What texts call organisations of each kind; "house" stands for any organisation in these lists. In the notation
 * of `analysis/wording.ts`.
 */

/**
 * An organisation that was mentioned before, after "the": "the council". Authorities are not among them: mostly
 * they are notified of the breach, by an organisation that knew before.
 */
export const houses = `
  company, firm, bank, hospital, clinic, school, college, university, library, museum, council, city, county, town, [school] district,
  airline, hotel, retailer, insurer, chain, operator, carrier, utility, publisher, maker, manufacturer, forwarder, reseller, group, brand,
  practice, office, bureau, supplier, vendor, provider, agency, ministry, department, fund, scheme, trust, foundation,
  charity, church, society, cooperative, federation, association, club, union, organi{s|z}ation`
/** The same in the plural, as the customers of a supplier. */
export const housesServed = `
  companies, firms, clients, schools, hospitals, banks, councils, charities, airlines, shops, hotels, insurers, retailers, employers,
  practices, agencies, districts, universities, businesses, organi{s|z}ations, clinics, utilities`
