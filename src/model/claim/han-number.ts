const digits = '零一二三四五六七八九'
const small = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
])
const large = new Map([
  ['万', 10n ** 4n],
  ['亿', 10n ** 8n],
])

const spelt = /[一二三四五六七八九十零百千万亿]+(?:点[一二三四五六七八九零]+)?/gu
const plain: Record<string, string> = { 〇: '零', 两: '二', 萬: '万', 億: '亿' }

function wholeOf(text: string): bigint {
  let [total, section, digit] = [0n, 0n, 0n]
  for (const sign of text) {
    const unit = small.get(sign)
    const power = large.get(sign)
    if (unit !== undefined) {
      section += (digit || 1n) * unit
      digit = 0n
    } else if (power !== undefined) {
      // 万亿: a large unit takes in all that stands before it.
      total = total > 0n && section + digit === 0n ? total * power : total + (section + digit) * power
      section = 0n
      digit = 0n
    } else digit = BigInt(digits.indexOf(sign))
  }
  return total + section + digit
}

/** The first number that a text spells in Chinese (三点四, 二十三, 一亿零九十八万), written in digits where it stands; a text without one stays as it is. */
export function hanInDigits(text: string): string {
  const simple = text.replace(/[〇两萬億]/gu, (sign) => plain[sign] as string)
  // 百分之 and 千米 begin like numbers, and 万 alone is a magnitude.
  const number = [...simple.matchAll(spelt)].find(([found]) => /[一二三四五六七八九十]/u.test(found))
  if (number === undefined) return text
  const { 0: found, index: from } = number
  const [whole = '', fraction = ''] = found.split('点')
  const decimals = [...fraction].map((sign) => digits.indexOf(sign)).join('')
  return `${simple.slice(0, from)}${wholeOf(whole)}${decimals && `.${decimals}`}${simple.slice(from + found.length)}`
}
