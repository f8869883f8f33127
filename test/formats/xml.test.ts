import fc from 'fast-check'
import t from 'tap'
import { element, xmlText } from '../../src/formats/xml.js'
import { rootOf } from './atom/small-xml.js'

const declared = (xml: string) => rootOf(`<?xml version="1.0" encoding="utf-8"?>\n${xml}`)

t.test('markup in a text is escaped, in attributes too', async (t) => {
  t.equal(xmlText('a < b & "c" > d'), 'a &lt; b &amp; &quot;c&quot; &gt; d')
  t.equal(element('a', { href: '/?x=1&y="2"' }), '<a href="/?x=1&amp;y=&quot;2&quot;"/>')
  t.equal(element('a', {}, xmlText('<b>')), '<a>&lt;b&gt;</a>')
})

t.test('what XML cannot hold becomes a replacement character', async (t) => {
  t.equal(xmlText('a\u0000b\u001bc\ud800d\uffffe'), 'a\ufffdb\ufffdc\ufffdd\ufffde')
  t.equal(xmlText('\t\n🛑Việt'), '\t\n🛑Việt')
})

t.test('any text is read back from XML', async (t) => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (inside, said) => {
      const { text, attributes } = declared(element('a', { said }, xmlText(inside)))
      const possible = (it: string) =>
        it.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
      return text === possible(inside) && attributes.said === possible(said)
    }),
  )
  t.throws(() => declared('<a><b></a>'))
  t.throws(() => declared('<a>&nbsp;</a>'))
})
