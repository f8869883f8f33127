import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { pagesAhead } from '../../src/formats/pages-ahead.js'
import type { Table } from '../../src/model/table.js'
import { table } from '../model/small-table.js'

t.test('the next page is asked for while the one before is written, and no more than that', async (t) => {
  const asked: number[] = []
  const page = (n: number): Table =>
    table({
      more:
        n === 4
          ? null
          : async () => {
              asked.push(n + 1)
              return page(n + 1)
            },
    })
  const pages = pagesAhead(page(1))
  t.equal((await pages.next()).done, false)
  t.same(asked, [2])
  await wait(20)
  t.same(asked, [2])
  let rest = 0
  for await (const _page of pages) rest++
  t.equal(rest, 3)
  t.same(asked, [2, 3, 4])
})

t.test('a page that is refused is told where it is waited for, and to nobody where it is not', async (t) => {
  const refused = table({ more: () => Promise.reject(new Error('away')) })
  const waiting = pagesAhead(refused)
  await waiting.next()
  await t.rejects(waiting.next(), { message: 'away' })
  const left = pagesAhead(refused)
  await left.next()
  await left.return(undefined)
  await wait(20)
})
