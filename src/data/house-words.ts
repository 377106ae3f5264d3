/** What a text calls an organisation by its kind, behind "the": "the council". In the notation of `analysis/wording.ts`. */
export const houses = `
  company, firm, bank, hospital, clinic, school, college, university, library, museum, council, city, county, town, [school] district,
  airline, hotel, retailer, insurer, chain, operator, carrier, utility, publisher, maker, manufacturer, forwarder, reseller, group, brand,
  practice, office, bureau, supplier, vendor, provider, agency, ministry, department, authority, fund, scheme, trust, foundation,
  charity, church, society, cooperative, federation, association, club, union, organi{s|z}ation`
