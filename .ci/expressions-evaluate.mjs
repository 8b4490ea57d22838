// Compares answers of ours, a line of JSON each, with those of @actions/expressions. A line that says why they differ
// must differ.
import fs from "node:fs";
import {Evaluator, Lexer, Parser} from "@actions/expressions";
import {replacer} from "@actions/expressions/data/replacer";
import {reviver} from "@actions/expressions/data/reviver";

function theirs({expr, contexts = {}}) {
  let kind = "lexing";
  try {
    const {tokens} = new Lexer(expr).lex();
    kind = "parsing";
    const tree = new Parser(tokens, Object.keys(contexts), []).parse();
    if (tree === undefined) {
      return "nothing";
    }
    kind = "evaluation";
    return json(new Evaluator(tree, JSON.parse(JSON.stringify(contexts), reviver)).evaluate());
  } catch {
    return kind;
  }
}

function json(value) {
  return JSON.stringify(value, (key, part) => {
    const plain = replacer(key, part);
    return typeof plain === "number" && !Number.isFinite(plain) ? String(plain) : plain;
  });
}

// What the server does otherwise in random expressions: arguments that are not needed are not evaluated, NaN and the
// infinities print as such, every doubled quote is one, and nothing is an error.
function isKnown({expr, error}, other) {
  return error === undefined && other === "evaluation" && /fromJSON|format|case/i.test(expr)
    || /toJSON/i.test(expr) && /NaN|Infinity/.test(expr)
    || /''.*''/.test(expr)
    || other === "nothing";
}

let differ = 0;
let known = 0;
const lines = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(line => line).map(line => JSON.parse(line));
for (const line of lines) {
  const ours = line.error ?? JSON.stringify(line.result);
  const other = theirs(line);
  if (line.differs !== undefined) {
    if (ours === other) {
      differ++;
      console.log(`${line.expr}\n  ${ours}: the same, and should differ: ${line.differs}`);
    }
  } else if (ours !== other) {
    if (isKnown(line, other)) {
      known++;
    } else {
      differ++;
      console.log(`${line.expr}\n  ours ${ours}\n  theirs ${other}`);
    }
  }
}
console.log(`${lines.length} expressions: ${differ} differ, ${known} differ as they are known to`);
process.exitCode = differ === 0 && lines.length > 1000 ? 0 : 1;
