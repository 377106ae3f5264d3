import { entriesOf } from '#base/listed.ts'

/**
 * Words of the lines that stand between and below the records of a report. Lower case without accents.
 */

/** What a line of sums begins with. */
export const sumWords: readonly string[] = entriesOf(`
  total, totals, subtotal, sub-total, sub total, grand total, overall total, sum, sums, number of records, record count, row count
  summe, summen, gesamtsumme, zwischensumme, endsumme, gesamt, insgesamt, gesamtbetrag, anzahl datensatze, anzahl zeilen, ubertrag
  sous-total, total general, total generale, somme, nombre d'enregistrements, nombre de lignes
  suma, suma total, total geral, totais, subtotais, soma, numero de registros, totale, totali, subtotale, somma, totale generale
  totaal, subtotaal, eindtotaal, summa, totalt, delsumma, yhteensa, valisumma, i alt
  razem, ogolem, lacznie, celkem, soucet, celkom, sucet, mezisoucet, osszesen, vegosszeg, reszosszeg
  toplam, genel toplam, ara toplam, ukupno, skupaj, is viso, kopa, kokku
  итого, всего, сумма, общий итог, промежуточный итог, разом, всього, общо, συνολο, γενικο συνολο
  合計, 小計, 総計, 総合計, 計, 合计, 小计, 总计, 總計, 합계, 소계, 총계, 총합계
`)

/** What stands before the number of a page. */
export const pageWords: readonly string[] = entriesOf(`
  page, pg, seite, pagina, pag, strona, str, strana, sida, side, sivu, oldal, sayfa, lapa, puslapis
  страница, стр, стор, σελιδα, ページ, 페이지
`)

/** How notes of whoever made a report begin. */
export const noteBeginnings: readonly string[] = entriesOf(`
  report generated, report created, report run, report date, list generated, generated, printed, exported, produced by, run date
  run by, prepared by, source, note, notes, legend, disclaimer, confidential, end of report, end of list, end of file, end of data
  filters applied, as of, erstellt, gedruckt, exportiert, erzeugt, stand, quelle, hinweis, anmerkung, legende, vertraulich
  ende der liste, ende des berichts, druckdatum, edite, imprime, genere, exporte, remarque, confidentiel, fin de liste, fin du rapport
  generado, impreso, exportado, fuente, nota, confidencial, gerado, emitido, fonte, stampato, generato, esportato, riservato
  wygenerowano, wydrukowano, zrodlo, uwaga, poufne, koniec, vygenerovano, vytisteno, zdroj, poznamka, gegenereerd, afgedrukt, bron
  skapad, utskriven, kalla, отчет сформирован, источник, примечание, сформировано, распечатано, выгружено, конфиденциально
  ※, 注, 備考, 出典, 作成日, 出力日, 印刷日, 製表, 以下空白, 以上
`)

/** What is counted in notes such as `(64 rows affected)`. */
export const countedWords: readonly string[] = entriesOf(`
  row, rows, record, records, datensatze, zeilen, registros, lignes, enregistrements, righe, wierszy, rekordow, zaznamu, rader, rijen
`)
