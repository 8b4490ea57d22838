// What the real formatter and the real buildx make of files that others wrote, some of them spoilt: see hclfmt-agrees.
//   collect SHARED MISTAKES COUNT FOLDER          writes the files; COUNT of them are spoilt
//   compare HCL-TOOLS BUILDX FOLDER RESULTS       compares; RESULTS is what ReadFiles wrote
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const PIECES = ['\n', '  ', '-', '=', '"', '[', ']', '{', '}', '(', ')', '${', '%{', '}', '~}', '#c', '//c\n', '/*', '*/', '<<EOT\n',
  '<<-A\n', 'EOT\n', '\\', '\\"', '.', '...', ',', '?', ':', '=>', '==', '!', ' in ', ' if ', 'for ', 'é', 'e\u0301', '日', '\t', '\r\n',
  '1.5e3', '$', '%', '&&', '&', "'", '`', ';', '\u00a0', '.*', '[*]', '1.', 'a b', '$${', '%%{'];

/** Kinds of mistakes that a reader finds; bake finds others when it evaluates, some of the same name. */
const SYNTAX = /^(Argument |Attribute redefined|Extra characters |Invalid (argument name|attribute name|block definition|character|escape|'for'|legacy|multi-line|number literal|single-argument|string literal|template)|Missing (argument separator|attribute|close|closing|expression|false|item|key|newline)|Nested splat|Unbalanced|Unclosed|Unexpected (comma|end|else|if|for)|Unsupported operator|Unterminated)/;

function collect(shared, mistakes, count, folder) {
  const pairs = JSON.parse(fs.readFileSync(path.join(shared, 'bake/hclfmt-pairs.json')));
  const probes = JSON.parse(fs.readFileSync(path.join(shared, 'bake/probes.json'))).probes;
  const texts = pairs.flatMap(pair => [pair.input, pair.formatted]);
  probes.forEach(probe => Object.entries(probe.files).filter(([name]) => name.endsWith('.hcl')).forEach(([, text]) => texts.push(text)));
  const corpus = path.join(shared, 'corpus');
  fs.readdirSync(corpus, { recursive: true }).filter(name => name.endsWith('.hcl'))
    .forEach(name => texts.push(fs.readFileSync(path.join(corpus, name), 'utf8')));
  texts.push(...fs.readFileSync(mistakes, 'utf8').trimEnd().split('\n').map(row => row.replaceAll('⏎', '\n')));
  const spoilt = Array.from({ length: count }, (_, index) => spoil(texts, random(index)));
  fs.mkdirSync(folder, { recursive: true });
  texts.forEach((text, index) => fs.writeFileSync(path.join(folder, `whole-${index}.hcl`), text));
  spoilt.forEach((text, index) => fs.writeFileSync(path.join(folder, `spoilt-${index}.hcl`), text));
}

function random(seed) {
  let state = seed * 7919 + 1;
  return bound => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
}

function spoil(texts, next) {
  let text = texts[next(texts.length)].slice(0, 3000);
  for (let edits = 1 + next(4); edits > 0; edits--) {
    const from = next(text.length + 1);
    text = text.slice(0, from) + PIECES[next(PIECES.length)] + text.slice(from + next(4));
  }
  return text;
}

async function compare(hclTools, buildx, folder, results) {
  const { format } = require(hclTools);
  const told = { formatted: 0, 'same meaning': 0, 'same mistake': 0, 'other place or kind': 0, 'not comparable': 0, failures: 0 };
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'bake-'));
  const print = file => printed(buildx, path.resolve(file), elsewhere);
  for (const name of fs.readdirSync(folder).map(file => file.replace(/\.hcl$/, ''))) {
    const source = path.join(folder, `${name}.hcl`);
    const result = kind => path.join(results, `${name}.${kind}`);
    if (await format(fs.readFileSync(source, 'utf8')) === fs.readFileSync(result('formatted'), 'utf8')) {
      told.formatted++;
    } else {
      fail(told, `formatted otherwise: ${source}`);
    }
    if (fs.existsSync(result('refused'))) {
      refused(told, source, print(source), fs.readFileSync(result('refused'), 'utf8'));
    } else if (name.startsWith('whole-')) {
      [result('written.hcl'), result('written.json')].filter(fs.existsSync)
        .forEach(written => resolved(told, source, print(source), print(written)));
    }
  }
  fs.rmSync(elsewhere, { recursive: true });
  console.log(Object.entries(told).map(([what, count]) => `${count} ${what}`).join(', '));
  process.exit(told.failures === 0 ? 0 : 1);
}

function fail(told, message) {
  if (++told.failures <= 10) {
    console.error(message);
  }
}

function refused(told, source, theirs, ours) {
  if (theirs.error === ours) {
    told['same mistake']++;
  } else if (theirs.error !== undefined && SYNTAX.test(theirs.error.replace(/^\S+: /, ''))) {
    told['other place or kind']++;
  } else if (ours.includes('Ambiguous attribute key')) {
    told['not comparable']++;
  } else {
    fail(told, `refused: ${source}, ${ours}; buildx says ${theirs.error}`);
  }
}

/** The groups of a matrix are in no order, time goes on, and JSON hides functions from the defaults of variables. */
function resolved(told, source, before, after) {
  if (before.error !== undefined || /unknown function/.test(after.error)) {
    told['not comparable']++;
  } else if (JSON.stringify(sorted(before.json)) === JSON.stringify(sorted(after.json))) {
    told['same meaning']++;
  } else {
    fail(told, `another meaning: ${source}, ${after.error}`);
  }
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(item => JSON.stringify(sorted(item))).sort();
  }
  if (typeof value === 'string') {
    return value.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'now');
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]))
    : value;
}

function printed(buildx, file, cwd) {
  try {
    return { json: JSON.parse(execFileSync(buildx, ['bake', '--progress=quiet', '--print', '-f', file],
      { cwd, env: { HOME: process.env.HOME, PATH: '/usr/bin:/bin' }, stdio: ['ignore', 'pipe', 'pipe'] })) };
  } catch (error) {
    const text = String(error.stderr || error);
    const place = /ERROR: .*?:(\d+,\d+-[\d,]+: [^;]*);/.exec(text);
    return { error: place ? place[1] : text.split('ERROR: ').pop().trim() };
  }
}

const [, , task, ...rest] = process.argv;
if (task === 'collect') {
  const [shared, mistakes, count, folder] = rest;
  collect(shared, mistakes, Number(count), folder);
} else {
  compare(...rest);
}
