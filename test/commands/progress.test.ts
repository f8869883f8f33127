import t from 'tap'
import { watchProgress } from '../../src/commands/progress.js'

function watched(isTerminal: boolean) {
  let time = 0
  const said: string[] = []
  const watcher = { isTerminal, write: (text: string) => void said.push(text) }
  const progress = watchProgress(watcher, 10_000_000, () => time)
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { progress, said, pass }
}

t.test('on a terminal a bar tells the part, the rate and the time that is left', async (t) => {
  const { progress, said, pass } = watched(true)
  progress.phase('reading')
  progress.bytes(1_000_000)
  pass(500)
  progress.bytes(1_500_000)
  progress.phase('loading')
  progress.close()
  t.same(said, [
    'reading',
    '\r\x1b[K########...................... 25 %, 5.0 MB/s, 2 s left',
    '\r\x1b[K',
    'loading',
    '\r\x1b[K',
  ])
})

t.test('elsewhere a plain line is told now and then', async (t) => {
  const { progress, said, pass } = watched(false)
  progress.phase('reading')
  pass(9_000)
  progress.bytes(4_000_000)
  pass(2_000)
  progress.bytes(2_000_000)
  progress.close()
  t.same(said, ['reading\n', 'read 6.0 of 10.0 MB\n'])
})

t.test('what has no size or nothing read yet has a bar too', async (t) => {
  const said: string[] = []
  let time = 0
  const progress = watchProgress({ isTerminal: true, write: (text) => void said.push(text) }, 0, () => time)
  time = 300
  progress.bytes(0)
  t.match(said[0], /#{30} 100 %, 0\.0 MB\/s, 0 s left$/)
  const other = watchProgress({ isTerminal: true, write: (text) => void said.push(text) }, 5, () => time)
  time = 600
  other.bytes(0)
  t.match(said[1], /\.{30} 0 %, 0\.0 MB\/s$/)
})
