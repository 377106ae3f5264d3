import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectCodePage, type CodePage } from './code-pages.ts'
import { decodeAll } from './decode-blocks.ts'

/** Text in a code page of one byte a character. */
function inPage(page: CodePage, text: string): Buffer {
  const signs = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  return Buffer.from([...text].map((sign) => signs.indexOf(sign)))
}

const texts = {
  'windows-1250': [
    'Paweł Dąbrowski, ul. Żeromskiego 3, Łódź; Małgorzata Wójcik, Święta 7, Poznań\n',
    'Jiří Dvořák, Dlouhá 5, Kroměříž, Růžová; Šárka Nováčková, Žižkov\n',
  ],
  'windows-1251': ['Иванов Сергей Петрович, г. Москва, ул. Ленина, д. 5\n'],
  'windows-1252': [
    'Jörg Müller, Gießener Straße 5, Gößweinstein, für Größe und Maß\n',
    'Hélène Lefèvre, 5 rue Père-Lachaise, façade, cœur, à bientôt, déjà\n',
    'Þórdís Sæmundsdóttir, Hafnarfjörður, Jón Þór Ægisson, Ísafjörður, Guðný Sigurðardóttir\n',
    'Jákup í Dølum, Tórshavn, Høgni Mohr, Klaksvík, Súsanna á Heygi, Eiði, Elduvík\n',
    'José Muñoz, João Conceição, São Paulo, Åse Bjørnsdóttir, Þórður, æska\n',
  ],
  'windows-1253': ['Γεώργιος Παπαδόπουλος, οδός Ερμού 12, Αθήνα, τηλέφωνο και διεύθυνση\n'],
  'windows-1257': [
    'Rasa Žemaitytė, Šilo g. 14, Telšiai; Ąžuolas Grigaliūnas, Pušų g. 3, Mažeikiai, įmonė\n',
    'Jānis Bērziņš, Brīvības iela 7, Rīga; Žanete Kļaviņa, Šķūņu iela, Ģertrūdes, Cēsis\n',
    'GINTARĖ ŽVIRBLYTĖ, ŠIAULIŲ RAJONAS, VIEŠVĖNAI; KĘSTUTIS ČERNIUS, ŪKININKŲ\n',
  ],
  'koi8-r': [
    'Кузнецова Ольга Викторовна, г. Тверь, пер. Садовый, кв. 18, продавец\n',
    'ЛЕБЕДЕВ АРТЁМ ИГОРЕВИЧ, КАЗАНЬ, ПРОСПЕКТ ПОБЕДЫ\n',
  ],
  'koi8-u': ['Шевченко Наталія Іванівна, м. Київ, вул. Січових Стрільців, будинок 2\n'],
  'windows-1254': ['Ayşe Yıldırım, İnönü Sokağı 5, Çankaya, Ağrı; Işıl Şahin, Beşiktaş, doğum\n'],
} as const

describe('code pages', () => {
  it('are told by the letters of their languages', async () => {
    for (const [page, list] of Object.entries(texts) as [CodePage, readonly string[]][])
      for (const text of list) {
        const bytes = inPage(page, text.repeat(2))
        assert.equal(detectCodePage([bytes]), page, text)
        assert.equal(await decodeAll(bytes), text.repeat(2))
      }
  })

  it('are told of the scripts of East Asia', async () => {
    const written = [
      // 山田太郎,東京都千代田区丸の内
      ['shift_jis', '8e5293638e9198592c938c8b9e937390e791e393638be68ade82cc93e0'],
      // 김철수,서울시 강남구 (of EUC-KR)
      ['euc-kr', 'b1e8c3b6bcf62cbcadbfefbdc320b0adb3b2b1b8'],
      // 陳怡君,臺南市中西區民族路,林志豪,行銷經理
      [
        'big5',
        'b3afa9c9a7672cbb4fab6ea5aba4a4a6e8b0cfa5c1b1dab8f42caa4ca7d3bba82ca6e6be50b867b27a',
      ],
      // 王伟,北京市朝阳区建国路 (of GBK)
      ['gbk', 'cdf5ceb02cb1b1beaccad0b3afd1f4c7f8bda8b9fac2b7'],
    ] as const
    for (const [page, hex] of written) {
      const bytes = Buffer.concat(Array.from({ length: 4 }, () => Buffer.from(`${hex}0a`, 'hex')))
      assert.equal(detectCodePage([bytes]), page)
      assert.equal(await decodeAll(bytes), new TextDecoder(page).decode(bytes))
    }
  })

  it('are not told by a handful of signs, which are read as in Western Europe', async () => {
    const bytes = inPage('windows-1252', 'name;town\nRené;Köln\n')
    assert.equal(detectCodePage([bytes]), null)
    assert.equal(await decodeAll(bytes), 'name;town\nRené;Köln\n')
  })
})
