import { wordSet } from '#base/word-map.ts'

/** Common given names, lower case: a capitalised pair that begins with one is usually a person. */
export const firstNames = wordSet(
  `aaron adam adrian ahmed alan albert alex alexander alexandra alexei alfred ali alice alison allan allen amanda amir amy ana andre andrea andreas andrei andrew angela angelo anita ann anna anne
  anthony antonio anton arjun arthur ashley barack barbara barry ben benjamin bernard beth bill bob bobby boris brad bradley brandon brenda brendan brett brian bruce bryan carl carlos carol
  caroline carolyn catherine cathy cecilia chad charles charlie charlotte cheryl chris christian christina christine christoph christopher cindy claire clare claudia colin connor craig curtis cynthia dale damian dan
  dana daniel danny darren dave david dean debbie deborah denise dennis derek diana diane dick dmitri dmitry don donald donna doris dorothy doug douglas duncan dylan ed eddie edward elaine elena
  eli elizabeth ellen emily emma emmanuel eric erica erik erin ernest ethan eugene eva evan evelyn felix fiona florian frances francis frank fred frederick gabriel gareth gary gavin gene geoff geoffrey george
  gerald gina giovanni glen glenn gordon graham grant greg gregory guy hannah harold harry hassan heather hector helen henry herbert hillary holly howard hugh hugo ian igor irina isaac ivan jack jacob
  jake james jamie jan jane janet jason jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joe joel johan johannes john johnny jon jonathan jordan jorge jose
  joseph josh joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kirk kirsten klaus kris krista kristen kumar kyle larry laura
  lauren laurence lawrence lee len leo leon leonard leslie lewis linda lisa liz lorenzo lori louis louise lucas lucy luis luke lynn maggie malcolm manuel marc marco marcus margaret maria marie marina mario
  mark markus martha martin mary mason mathew matt matthew maureen maurice max megan melanie melissa michael michelle miguel mike mikko mitch mohamed mohammad mohammed molly monica morgan nancy natalie
  natasha nathan neil nicholas nick nicola nicolas nicole nigel nina noah noel norman oleg oliver olga olivia omar oscar owen pam pamela pat patricia patrick paul paula pavel pedro peggy penny peter phil philip
  phillip pierre priya rachel rafael raj ralph ramon randy raymond rebecca reed rex ricardo rich richard rick rob robert roberta roberto robin rod roger roman ron ronald rosa rosemary ross roy ruben russell ruth
  ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey seth shane shannon sharon shaun shawn sheila simon sofia sonia sophie stan stefan stephanie stephen steve steven stewart stuart
  sue susan suzanne svetlana sylvia tamara tammy tara ted teresa terry theresa thomas tiffany tim timothy tina tobias toby todd tom tommy tony tracy travis trevor troy tyler valerie vanessa vera vernon victor victoria
  vijay vincent virginia vladimir walter wayne wendy wesley wilhelm will william willie xavier yuri yusuf zach zachary zoe`.split(
    /\s+/,
  ),
)
