import { wordSet } from '#base/word-map.ts'
import { latinGivenNames } from './given-names.ts'

/** Short names and short forms of English names, which the given names of the markets do not hold. */
const shortNames = words(`
  abby alec alex alexei alfred ali alison allen amy ana andy ann annie barack becky ben bernie beth betsy beverley
  bill bob bonnie brad brendan brent bret brett bridget carly carrie casey cathy cecil chad chris cindy clare clint
  clyde corey cory dan danny darrell darryl daryl dave debbie dick dominic don donnie dorothy doug duncan dwayne
  dwight ed eddie edgar edwin eli elliot elliott elton ernie errol eva evan fay fran freda freddy frederick gail
  gareth gayle gene geoff georgina geraldine gerry gina ginny glen glenda gordie grant greg guy hattie hilary hillary
  horace howard hugh humphrey ian issac jackie jacqui jake jamie jan jane jared jarrod jasmin jay jayne jed jeff jen
  jeremiah jerri jessie jill jim jimmy jo jodie jody joe joey johnny jon josh josie juanita judd julianne kara kate
  kathy katie kaye keira ken kenny kerry kieran kim kirk kris krista kristen lana laverne lee len leo leslie lewis
  lillian lindsay lindsey liz lori lorna lou louie lyle lynda lynn lynne mabel maggie malcolm mandy margo marlon
  marsha marty marvin mathew matt max maxine mick mindy mitch molly myron nelly nick nikki pam pat patti peggy penny
  pete phil phillip polly raj randall reed reggie rex rhonda rich rick rob robin rod ron ronnie rosemary ross roxanne
  roy sadie sally sam seth shane shannon shaun shawn sherri sherry sid sonya stacey stacy stan steve stewart sue
  sybil tammy ted terri tessa tiffany tim todd tom tony travis trish troy trudy vern vicki vicky vince viv wilfred
  will zach zoe`)

/** Given names that are as often a word, a place, a month or a brand: "Austin", "June", "Aurora". */
const otherwiseUsed = new Set(
  words(`
  alba aline amal amber ambra angel angeles aria arie asia asli aurora austin avery baran bella bent blake blanca
  brooke brooklyn bruna cameron carla carolina carter chao chase cihan clara cleber clement cody concepcion constance
  daisy damla deniz derya devin diego dolores duarte earl elif elsa else emin ender eren fang fares fleur floor
  florence floyd francisco fraser fritz gaia gamze gang genesis georgia german gloria grace grazia hale hande harm
  harper hazel hege heiner hend henna holger hong hunter iris irma israel jackson jasmine jasper jesus jette june
  kalle kari kennedy kent lakshmi lamar landon lara lautaro leonor leroy levent lily ling lloyd logan lone long lotte
  lourdes lovisa luna made mafalda malik malte manon mans marine mats maxim maxime mercedes merel mila milan mine
  ming montserrat nada nelson noor nova oceane oden odile orlando otto paige paisley palle paloma penelope peng
  philippe phoebe pilar ping poppy prem premysl purificacion qiang ram rana regina regis remedios roland romana rose
  ruby rune sabah said sakura salem salvador santiago savannah scarlett selma sena serena severin shan siri skylar
  soha soledad sona sultan tage taina taylor thor tilo ting toke tone topi tore trang uma unni urban ursula valentin
  valentino vesa vidar ville violeta violette vito wagner wellington willow xiang xiaoli yang yong yuan`),
)

/** Below this length a given name is as often a syllable of another language: "Hong", "Yi". */
const leastLetters = 4

/** Given names, lower case, that stand for a person: a capitalised pair that begins with one is usually somebody's name. */
export const firstNames = wordSet([
  ...shortNames,
  ...latinGivenNames.filter((name) => name.length >= leastLetters && !otherwiseUsed.has(name)),
])

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
