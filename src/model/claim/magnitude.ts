const rows: [power: number, words: string][] = [
  [1, '十'],
  [2, 'hundred hundreds trăm tram 百'],
  [3, 'thousand thousands k nghìn nghin ngàn ngan 千'],
  [4, '万 萬'],
  [6, 'million millions m mn mln mio triệu trieu tr'],
  [8, '亿 億'],
  [9, 'billion billions b bn bln tỷ tỉ ty'],
  [12, 'trillion trillions tn trn'],
]
const powers = new Map(rows.flatMap(([power, words]) => words.split(' ').map((word) => [word, power] as const)))

const han = /\p{Script=Han}/u
const latin = [...powers.keys()].filter((word) => !han.test(word)).toSorted((a, b) => b.length - a.length)
const characters = [...powers.keys()].filter((word) => han.test(word)).join('')

// 千 is no magnitude in 千米 (km) and its kin.
const one = `(?:[\\s-]*(?:${latin.join('|')})(?![\\p{L}\\p{N}])|\\s*(?!千[米克瓦])[${characters}]|(?<=\\d)e[+-]?\\d{1,2}(?![\\p{L}\\p{N}]))`

/** Magnitude words one after the other, in small letters: billion, nghìn tỷ, 万亿, and e10 as programs write it. A pattern; it may match nothing. */
export const magnitudes = `(?:${one})*`

/** The power of ten that magnitude words say together: 12 for "nghìn tỷ", 0 for none. */
export function powerOf(words: string): number {
  const [, exponent] = /^e([+-]?\d+)$/.exec(words) ?? []
  if (exponent !== undefined) return Number(exponent)
  return words.split(/[\s-]+|(?=\p{Script=Han})/u).reduce((power, word) => power + (powers.get(word) ?? 0), 0)
}
