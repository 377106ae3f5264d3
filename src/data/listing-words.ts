/**
 * The words of posts that sell or leak data: how traders of all languages begin, what they take for
 * money, and the heads of their lines. In the notation of `analysis/wording.ts`.
 */

/** "For sale" and "I sell" in other languages than English. */
export const sellingAbroad = `
  vendo, vendemos, se vende, en venta, je vends, vends, à vendre, a vendre, verkaufe, zu verkaufen, biete, à venda,
  vendesi, in vendita, prodam, prodaju, продам, продаю, satılık, satiyorum, dijual, jual, sprzedam, te koop`

/** What a gang says that it did with the data, or that it does. */
export const holding = `
  have, hold, got, own, possess, take, took, steal, stole, download[ed], copy, copied, leak, publish[ed], encrypt[ed],
  lock[ed], crypt[ed]`

/** Coins that traders take. */
export const coins = `xmr, monero, btc, ltc, eth, usdt`

/** In what a trader names his price. */
export const currencies = `usd, eur, gbp, rub, pln, bucks, dollar+, euro+, ${coins}`

/** Where a trader is reached. */
export const contacts = `tox, qtox, session, jabber, xmpp, telegram, tg, wickr, signal, pm, dm`

/** What stands before the colon in a line of a post: "Price: 500", "Time left: 3 days". */
export const postHeads = `
  [asking] price, volume, entry [point], sample+, proof+ [pack], time left, seller, author, board, poster,
  [date of] breach, field+, column+, header+, [compromised] data, row+, line+, records, total {rows|lines|records},
  thread, size, inside, contain[s], content[s], what {you|u} get, for {every|each} {person|user|customer|row|line},
  country, revenue, employees, industry, headquarters, status, view+, visits, deadline, website, added, updated,
  publi{cation|shed} [date], contact, access, user[name], nick, post[ed] [by], channel, topic, deposit, reputation,
  precio, prix, preis, pre{c|ç}o, prezzo, cena, harga, fiyat,
  muestra, probe, amostra, campos, champs, felder, columnas`

/** What stands before the colon of a line that lists the columns: "Fields: name, e-mail". */
export const columnHeads = `
  [data] field+, column+, col+, header+, table+, format, structure, schema,
  [compromised|leaked|exposed] data [includes], include[s], contain[s], content[s], inside, what {you|u} get,
  for {every|each} {person|user|customer|client|member|row|line|record},
  campos, champs, felder, colonne, columnas, spalten, datos, données, daten`
