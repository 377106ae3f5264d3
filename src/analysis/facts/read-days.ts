import {
  plain,
  whole,
  ordered,
  range,
  readDay,
  readMonth,
  readWeekend,
  readWeekOf,
  readInYear,
  readMonths,
  readSlash,
  readPart,
  partOfYear,
  readSeason,
  readQuarter,
  yearSaid,
  type Days,
} from './calendar-days.ts'
import { ordinals } from './date-pattern.ts'
import { readHoliday } from './holidays.ts'
import { readRecent, readRelative } from './relative-days.ts'
import type { SlashOrder } from './slash-order.ts'

/** The days that a match of the date pattern names; null where it is none, or relative with nothing to count from. */
export function readDays(
  groups: Record<string, string | undefined>,
  anchor: Temporal.PlainDate | null,
  slashOrder: () => SlashOrder,
): Days | null {
  const { rangeA, rangeB, rangeC, rangeD, shortA, shortB, monthsA, monthsB } = groups
  if (rangeA !== undefined && rangeB !== undefined) {
    const tail = /[a-z]/i.test(rangeB.replace(/st|nd|rd|th/g, ''))
      ? rangeB
      : `${/^\p{L}+/u.exec(rangeA)?.[0] ?? ''} ${rangeB}`
    return range(rangeA, tail, anchor)
  }
  if (rangeC !== undefined && rangeD !== undefined) return range(rangeC, rangeD, anchor)
  if (shortA !== undefined && shortB !== undefined) {
    return range(
      `${shortA} ${/\p{L}{3,}\.?(?: \d{4})?/u.exec(shortB.replace(/^\d+(?:st|nd|rd|th)?/, ''))?.[0] ?? ''}`,
      shortB,
      anchor,
    )
  }
  if (monthsA !== undefined && monthsB !== undefined) {
    const last = readMonth(monthsB, anchor)
    const first = readMonth(
      /\d{4}/.test(monthsA) ? monthsA : `${monthsA} ${last?.from.year ?? ''}`,
      anchor,
    )
    return first === null || last === null ? null : ordered(first.from, last.to, 'range')
  }
  const single = groups['mdy'] ?? groups['dmy'] ?? groups['smallDay']
  if (single !== undefined) return readDay(single, anchor)
  if (groups['spelled'] !== undefined) {
    const [said = '', named = ''] = groups['spelled'].split(/\sof\s/)
    return readDay(`${ordinals.indexOf(said) + 1} ${named}`, anchor)
  }
  const { wordyA, wordyB, spanA, spanB, spanYear, recent } = groups
  if (wordyA !== undefined && wordyB !== undefined) {
    return anchor === null ? null : readInYear(wordyA, yearSaid(wordyB, anchor), anchor)
  }
  if (spanA !== undefined && spanB !== undefined) {
    return readMonths(spanA, spanB, spanYear, anchor)
  }
  if (recent !== undefined) return anchor === null ? null : readRecent(recent, anchor)
  if (groups['iso'] !== undefined) return whole(plain(groups['iso']))
  if (groups['slashA'] !== undefined && groups['slashB'] !== undefined) {
    const order = slashOrder()
    const [first, last] = [readSlash(groups['slashA'], order), readSlash(groups['slashB'], order)]
    return first === null || last === null ? null : ordered(first.from, last.to, 'range')
  }
  if (groups['slash'] !== undefined) return readSlash(groups['slash'], slashOrder())
  if (groups['dots'] !== undefined) {
    const [d = '', m = '', y = ''] = groups['dots'].split('.')
    return whole(plain(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
  }
  if (groups['part'] !== undefined) return readPart(groups['part'], anchor)
  if (groups['my'] !== undefined) return readMonth(groups['my'], anchor)
  if (groups['season'] !== undefined) return readSeason(groups['season'])
  if (groups['quarter'] !== undefined) return readQuarter(groups['quarter'])
  if (groups['relative'] !== undefined)
    return anchor === null ? null : readRelative(groups['relative'].toLowerCase(), anchor)
  if (groups['holiday'] !== undefined) return readHoliday(groups['holiday'], anchor)
  if (groups['weekFrom'] !== undefined) {
    const first = readDay(groups['weekFrom'].replace(/^\w+ (?:of|from|\p{L}+)/u, ''), anchor)
    return first === null ? null : ordered(first.from, first.from.add({ days: 6 }), 'range')
  }
  if (groups['weekend'] !== undefined) return readWeekend(groups['weekend'], anchor)
  if (groups['weekOf'] !== undefined) return readWeekOf(groups['weekOf'], anchor)
  const bareMonth = groups['bareMonth'] ?? groups['ofMonth'] ?? groups['smallMonth']
  if (bareMonth !== undefined) return readMonth(bareMonth, anchor)
  const bareText = groups['bareYear'] ?? groups['soloYear'] ?? ''
  const bare = /\d{4}/.exec(bareText)?.[0]
  return bare === undefined ? null : partOfYear(Number(bare), bareText)
}
