import { wordsOf } from '#base/listed.ts'

/** Mail domains at which anybody can have an address, so that they say nothing about an employer. */
export const freeMailDomains: readonly string[] = wordsOf(`
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com mail.com
  gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr hotmail.fr outlook.fr yahoo.fr live.fr bbox.fr
  libero.it virgilio.it alice.it tiscali.it hotmail.it yahoo.it tin.it
  hotmail.es yahoo.es outlook.es telefonica.net terra.es hotmail.co.uk yahoo.co.uk btinternet.com live.co.uk
  outlook.de hotmail.de yahoo.de live.de sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk
  wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz email.cz centrum.cz azet.sk abv.bg
  mail.ru yandex.ru yandex.com rambler.ru bk.ru list.ru inbox.ru ukr.net
  qq.com 163.com 126.com sina.com sohu.com foxmail.com yeah.net naver.com daum.net hanmail.net nate.com
  yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.vn yahoo.com.ph yahoo.co.id yahoo.co.kr one.lt inbox.lt inbox.lv mail.ee
  yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp
  uol.com.br bol.com.br terra.com.br ig.com.br hotmail.com.br yahoo.com.br yahoo.com.ar yahoo.com.mx
  rediffmail.com yahoo.co.in yahoo.in yahoo.com.au bigpond.com bigpond.net.au optusnet.com.au
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com
  rogers.com shaw.ca sympatico.ca videotron.ca telus.net bell.net
  telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl bluewin.ch
  telia.com hotmail.se live.se yahoo.se online.no live.no hotmail.no sapo.pt hotmail.pt live.nl hotmail.nl
  walla.co.il walla.com hey.com duck.com mailinator.com yopmail.com`)

/**
 * How a provider reads the part before the @. `dots`: dots make no difference; `plus`: nor does what follows a plus
 * sign. Google: support.google.com/mail/answer/7436150 and 22370; Microsoft, Apple, Proton and Fastmail document
 * plus addressing. Addresses elsewhere are compared as written.
 */
export interface AliasRule {
  readonly domains: readonly string[]
  /** The domain that stands for all of these, which are one provider. */
  readonly canonical: string | null
  readonly dots: boolean
}

export const aliasRules: readonly AliasRule[] = [
  { domains: ['gmail.com', 'googlemail.com'], canonical: 'gmail.com', dots: true },
  {
    domains: wordsOf(
      'outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com fastmail.com',
    ),
    canonical: null,
    dots: false,
  },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], canonical: 'proton.me', dots: true },
]
