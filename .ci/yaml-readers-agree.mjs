// Reads with npm's yaml, as YAML 1.1 and 1.2, what .ci/yaml-readers-agree wrote.
import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {parse} from 'yaml'

const folder = process.argv[2]
const texts = JSON.parse(readFileSync(`${folder}/texts.json`, 'utf8'))
const source = readFileSync(`${folder}/texts.yml`, 'utf8')

// "path: ." and "e1" stay plain: this reader alone, in its 1.1 mode, takes them for numbers.
const exempt = /^([-+]?\.|\.?[eE][0-9]+)$/

let failed = false
for (const version of ['1.1', '1.2']) {
  const documents = parse(source, {version, mapAsMap: true, maxAliasCount: -1})
  let wrong = 0
  texts.forEach((text, i) => {
    const expected = new Map([
      ['value', text],
      ['items', [text, text]],
      ['flow', [text, new Map([['k', text]])]],
      ['keys', new Map([[text, text]])],
      ['flowKeys', new Map([[text, text]])]
    ])
    if (!isDeepStrictEqual(documents[i], expected) && !(version === '1.1' && exempt.test(text))) {
      wrong++
      console.log(`npm yaml ${version} reads ${JSON.stringify(text)} as`, documents[i])
    }
  })
  console.log(`npm yaml ${version}: ${texts.length} texts, ${wrong} read differently`)
  failed ||= wrong > 0 || documents.length !== texts.length
}
process.exit(failed ? 1 : 0)
