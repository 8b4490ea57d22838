// The formatter that buildx uses, and what buildx makes of our files: see hclfmt-agrees.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const [, , hclTools, pairs, buildx, ...folders] = process.argv;
const { format } = require(hclTools);
// Even with --print, buildx makes the files of exporters.
const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'bake-'));
let failures = 0;

function fail(message) {
  failures++;
  if (failures <= 10) {
    console.error(message);
  }
}

/** With keys in order; --print escapes sequences in some texts, and has an order of its own. */
function normal(value, escaped) {
  if (Array.isArray(value)) {
    return value.map(item => normal(item, escaped));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.keys(value).sort().map(key => [key, normal(value[key], escaped)]));
  }
  return escaped && typeof value === 'string' ? value.replace(/([$%])\1\{/g, '$1{') : value;
}

async function agrees(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (await format(text) !== text) {
    fail(`the formatter changes ${file}`);
  }
}

function groupsOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  return file.endsWith('.json')
    ? Object.keys(JSON.parse(text).group)
    : [...text.matchAll(/^group "([^"]+)"/mg)].map(match => match[1]);
}

function printed(file) {
  const groups = groupsOf(file);
  try {
    return JSON.parse(execFileSync(buildx, ['bake', '--progress=quiet', '--print', '-f', path.resolve(file), ...groups],
      { cwd: elsewhere, env: { HOME: process.env.HOME, PATH: '/usr/bin:/bin' }, stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    fail(`buildx refuses ${file}: ${error.stderr || error}`);
    return { target: {} };
  }
}

function resolves(file, expectedTargets, escaped) {
  const is = JSON.stringify(normal(printed(file).target, true), null, 1);
  const expected = JSON.stringify(normal(expectedTargets, escaped), null, 1);
  if (is !== expected) {
    fail(`buildx reads ${file} as\n${is}\nexpected\n${expected}`);
  }
}

async function main() {
  const known = JSON.parse(fs.readFileSync(pairs, 'utf8'));
  for (const pair of known) {
    if (await format(pair.input) !== pair.formatted) {
      fail(`the formatter is another one: pair "${pair.name}"`);
    }
  }
  let formatted = 0;
  let resolved = 0;
  let inJson = 0;
  let accepted = 0;
  for (const folder of folders) {
    for (const name of fs.readdirSync(folder).filter(file => file.endsWith('.hcl'))) {
      const file = path.join(folder, name);
      await agrees(file);
      formatted++;
      const expected = file.replace(/\.hcl$/, '.json');
      if (fs.existsSync(expected)) {
        resolves(file, JSON.parse(fs.readFileSync(expected, 'utf8')), false);
        resolved++;
      } else if (!name.startsWith('tree-')) {
        printed(file);
        accepted++;
      }
      const json = file.replace(/\.hcl$/, '.bake.json');
      if (fs.existsSync(json)) {
        resolves(json, printed(file).target, true);
        inJson++;
      }
    }
  }
  console.log(`${known.length} pairs, ${formatted} files formatted, ${resolved} resolved, ${accepted} accepted, ${inJson} the same in JSON, ${failures} failures`);
  fs.rmSync(elsewhere, { recursive: true });
  process.exit(failures === 0 ? 0 : 1);
}

main();
