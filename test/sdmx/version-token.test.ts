import t from 'tap'
import { versionsNamed } from '../../src/sdmx/version-token.js'

const versions = ['1.0', '1.0.0', '1.0.2', '1.2.0', '2.0.0', '2.1.0']

t.test('tokens name versions as the standard says', async (t) => {
  const named: [token: string, versions: string[]][] = [
    ['1.0.0', ['1.0.0']],
    ['1.0', ['1.0']],
    ['9.9.9', []],
    ['*', versions],
    ['+', ['2.1.0']],
    ['~', ['2.1.0']],
    ['1+.0.0', ['2.1.0']],
    ['1.+.0', ['1.2.0']],
    ['1.0+.1', ['1.2.0']],
    ['1.0.+', ['1.0.2']],
    ['1.0.1+', ['1.0.2']],
    ['2~.1.0', ['2.1.0']],
    ['~.0', ['1.0']],
    ['1.*.0', ['1.0.0', '1.0.2', '1.2.0']],
    ['1.0.1*', ['1.0.2']],
    ['1.0,+', ['1.0', '2.1.0']],
  ]
  for (const [token, expected] of named) t.same(versionsNamed(versions, token), expected, token)
  t.same(versionsNamed(['1.0.0', '1.0'], '~'), ['1.0.0'])
  t.same(versionsNamed(['1.0', '1.0.0'], '~'), ['1.0.0'], 'more parts are later')
})

t.test('combinations that mean nothing are refused', async (t) => {
  for (const token of [
    '+.2.3',
    '1.+.3',
    '~.0.*',
    '3.2*.1+',
    '2.3+',
    '+.0',
    '1.0.0+-x',
    'latest',
    '',
    '1.0.0.0',
    '1..0',
  ])
    t.throws(() => versionsNamed(versions, token), { code: 'MALFORMED_PARAMETER' }, token)
})
