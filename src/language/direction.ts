// The direction in which a language is written.

const rightToLeft = new Set('ar arc arz ary ckb dv fa he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '))
const rightToLeftScripts = new Set('arab hebr thaa syrc nkoo adlm rohg mand samr aran'.split(' '))

/** Returns the direction of a BCP 47 tag: its script subtag decides when it has one, else its language. */
export function direction(language: string): 'rtl' | 'ltr' {
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/)
  const script = rest.find(part => /^[a-z]{4}$/.test(part))
  if (script) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  return rightToLeft.has(primary) ? 'rtl' : 'ltr'
}
