/**
 * The words of posts that sell or leak data: how sellers begin in several languages, what money they take, and the
 * labels of their lines. In the notation of `analysis/wording.ts`.
 */

/** "For sale" and "I sell" in other languages than English. */
export const sellingAbroad = `
  vendo, vendemos, se vende, en venta, je vends, vends, à vendre, a vendre, verkaufe, zu verkaufen, biete, à venda,
  vendesi, in vendita, prodam, prodaju, продам, продаю, satılık, satiyorum, dijual, jual, sprzedam, te koop`

/** "For free" in other languages than English. */
export const freeAbroad = `
  za darmo, za free, gratis, gratuit, gratuitement, kostenlos, umsonst, grátis, gratuito, besplatno, бесплатно, ücretsiz, bedava, zdarma`

/** What a gang says that it did or does with the data. */
export const holding = `
  have, hold, got, own, possess, take, took, steal, stole, download[ed], copy, copied, leak, publish[ed], encrypt[ed],
  lock[ed], crypt[ed]`

/** Cryptocurrencies that sellers accept. */
export const coins = `xmr, monero, btc, ltc, eth, usdt`

/** Currencies of prices. */
export const currencies = `usd, eur, gbp, rub, pln, bucks, dollar+, euro+, ${coins}`

/** Services by which a seller can be reached. */
export const contacts = `tox, qtox, session, jabber, xmpp, telegram, tg, wickr, signal, pm, dm`

/** What precedes the colon in a line of a post: "Price: 500", "Time left: 3 days". */
export const postHeads = `
  [asking] price, volume, entry [point], sample+, proof+ [pack], time left, seller, author, board, poster,
  [date of] breach, field+, column+, header+, [compromised] data, row+, line+, records, total {rows|lines|records},
  thread, size, inside, contain[s], content[s], what {you|u} get, for {every|each} {person|user|customer|row|line},
  country, revenue, employees, industry, headquarters, status, view+, visits, deadline, website, added, updated,
  publi{cation|shed} [date], contact, access, user[name], nick, post[ed] [by], channel, topic, deposit, reputation,
  precio, prix, preis, pre{c|ç}o, prezzo, cena, harga, fiyat,
  muestra, probe, amostra, campos, champs, felder, columnas`

/** What precedes the colon of a line that lists the columns: "Fields: name, e-mail". */
export const columnHeads = `
  [data] field+, column+, col+, header+, table+, format, structure, schema,
  [compromised|leaked|exposed] data [includes], include[s], contain[s], content[s], inside, what {you|u} get,
  for {every|each} {person|user|customer|client|member|row|line|record},
  campos, champs, felder, colonnes, colonne, colunas, columnas, kolumny, spalten, pola, dane, alanlar, datos, données, daten`

/** Labels in the head of a leak site's entry, followed by a colon or a gap. */
export const entryHeads = `
  organi{s|z}ation, company [name], name, victim, target, site, web[_]site, domain, url, country, location, region,
  sector, industry, activity, business, revenue, turnover, income, employees, staff, headcount, headquarters, address,
  phone, zoominfo, founded, folders, files, size, volume, amount, total, data [size|volume], published, publication [date],
  added, updated, discovered, disclosure, deadline, time left, status, state, view+, visits, ransom, price, proof[s]`

/** What a ransom note tells the company to do and not to do. */
export const noteOrders = `
  tor browser, {install|download|use} Tor, decryptor, decryption {key|tool}, recovery {compan{y|ies}|key|id},
  {do not|don't|dont|never} {rename|modify|delete|try to {decrypt|recover|restore}|use third[-]party},
  {do not|don't|dont} {call|contact|involve|go to} [the] {police|fbi|law enforcement|authorities|lka|recovery|journalists},
  price {doubles|will {double|grow|rise}|goes up|is doubled}, {your|personal|chat|victim|unique} {id|key}`

/** What precedes the colon in a post that sells, by the meaning of the line; in several languages. */
export const priceHeads = `
  [asking|start] price, start, blitz, bin, precio, prix, preis, pre{c|ç}o, prezzo, cena, harga, fiyat, цена, prijs`
export const sizeHeads = `
  row+, line+, records, total [rows|lines|records|users], users, count, size, volume, quantity, amount, entries, lignes, taille,
  registros, líneas, lineas, filas, cantidad, tamaño, tamano, zeilen, datensätze, datensaetze, größe, groesse, linhas, tamanho,
  righe, wiersze, rekordy, rozmiar, baris, satır, строк, размер`
export const fieldHeads = `
  [data] field+, column+, col+, header+, format, structure, [compromised|leaked|exposed] data, contains, content[s], inside,
  campos, champs, colonnes, colonne, felder, columnas, colunas, spalten, datos, données, donnees, daten, pola, dane, kolumny, alanlar`
export const sellerHeads = `
  seller, author, poster, posted by, vendor, user[name], nick[name], op, vendeur, auteur, vendedor, autor, verkäufer, verkaeufer,
  venditore, autore, sprzedawca, penjual, satıcı, satici, продавец, verkoper`
export const dealHeads = `
  sample+, proof+, payment, pay, escrow, contact, tg, telegram, tox, session, jabber, muestra, échantillon, echantillon, paiement,
  pago, contacto, probe, muster, zahlung, kontakt, amostra, pagamento, campione, próbka, probka, płatność, sampel, pembayaran, örnek`

/** How headings of posts describe the goods, mostly in capital letters: not names. */
export const goodsInCapitals: ReadonlySet<string> = new Set(
  `FULL FRESH NEW PRIVATE HOT HQ UHQ VIP MAIL ACCESS COMBO DB DBS DATABASE DATA DUMP BASE LEAK LEAKED LEAKS CRM ERP SQL KYC KYT PNR PII
  PASS PASSWORDS HASH SSN DOB CC CVV FULLZ SELLING SALE WTS SELL PRICE DROP EXCLUSIVE CUSTOMERS CUSTOMER USERS USER CLIENTS CLIENT
  RECORDS ROWS LINES EMAILS PHONES LOGS LOG COMBOLIST PASSPORT PASSPORTS SCANS DOCS DOCUMENTS FILES SOURCE CODE SRC BACKUP ADMIN
  ROOT RCE VPN RDP CITRIX SHELL WEBSHELL PANEL EXCHANGE GOV MILITARY BANK CRYPTO CASINO FOREX SHOP STORE DOWNLOAD FREE VENDO VENDE
  VENDS VERKAUFE PRODAM BASES CLIENTES DATOS BDD INE CURP RFC CPF CNPJ DNI PESEL NIK KTP MVP GOD OP TODAY HELLO HI DEAR READ ME
  COUNTRY PROOF PROOFS SAMPLE PRICE ROWS SIZE TITLE AUTHOR UNKNOWN COMPANY ENTERPRISE CORP CORPORATE NETWORK`.split(
    /\s+/,
  ),
)

/** What is sold on such forums besides data: tools and services. */
export const tools = `
  crypter+, crypt[ing] service, stealer+, loader+, dropper+, builder, botnet, rat, 0[-]day+, zero[-]day+, exploit+, phishing kit+,
  phishing page+, phish kit+, panel source, bypass, spoofer, checker+, brute[-]forcer, otp bot+, drainer+, obfuscator,
  keylogger, rootkit, ransomware source, raas, bullet[-]proof hosting, vps, proxies, residential proxies, course+, e[-]book+,
  sms gateway, mail sender, smtp+, ddos service, booter, stresser, clicker, autoreg*`

/** Whom job offers on such forums look for. */
export const jobsOffered = `
  caller+, pentester+, negotiator+, coder+, developer+, partner+, affiliate+, insider+, translator+, money mule+, drop+, spammer+`

/**
 * What precedes the colon in the notes of those who watch forums and leak sites, by the meaning of the line: who was hit,
 * who says so, and the rest, by which such a note is known.
 */
export const noteHeads = {
  victim: `
    [alleged|claimed|listed|affected|new] {victim[s]|target|entity|organi{s|z}ation|company} [name|affected|concerned]`,
  actor: `
    [alleged] {threat actor|actor|TA|seller|attacker|hacker|[ransomware|extortion|threat|hacking] {group|gang}|alias|handle|claimed by|attributed to|posted by|group}`,
  others: `
    [alleged|claimed|asking|type of|date of|original] {claim[s]|price|source|forum|status|post|data|leak|breach|severity|impact}
      [date|type|size|url|exposed|compromised|leaked|volume],
    [first] {seen|observed|detected|spotted|reported}, date of {post|posting|listing|claim|discovery}, assessment, confidence,
    verification, verified, web[_]site, published [date], description, screenshot[s], post url, employees, revenue, victim {response|statement}, {recommended|suggested} action[s], sector, industry, country, region,
    records [claimed], sample, date, threat type, category, network, tlp`,
} as const
