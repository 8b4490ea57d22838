#!/usr/bin/env python3
"""Holds `penstock bake --print` against docker buildx bake on random small files.

usage: bake-fuzz BUILDX FOLDER [SEED [COUNT]]

Writes COUNT cases with the answers of the buildx at BUILDX into FOLDER, in the form of ../shared/bake, for BakeAgrees. A case
has at most one mistake, so that there is no choice of which one is told; what one run of bake does not do like the next is
asked twice and left out.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

TYPES = {"string": "string", "strings": "list(string)", "texts": "map(string)", "number": "number", "truth": "bool"}
VARIABLES = {"V": "string", "W": "string", "L": "strings", "M": "texts", "N": "number", "B": "truth"}
LOCALS = {"X": "string", "Y": "strings"}
NAMES = ["default", "a", "b", "c", "base", "x-1", "_h"]
TEXTS = ["x", "y", "1.0", "a-b", "é", "q r", "<&>", "x/y:1", "", "0", "true", "$x", "a=b", "%"]
MISTAKES = ["NOPE", 'nope("x")', "V.x", "[[1]]", "{ a = {} }", "target.zz.context", "target", '"a" + 1', "L[9]", '"${null}"']
MATRICES = [
    ('{ n = ["1", "2"] }', '"{}-${{n}}"', {"n": "string"}),
    ('{ n = ["1"] }', None, {"n": "string"}),
    ("{ n = [1, 2] }", '"{}-${{n}}"', {"n": "number"}),
    ('{ n = [{ k = "p" }, { k = "q" }] }', '"{}-${{n.k}}"', {"n.k": "string"}),
    ('{ n = ["1", "2"], o = ["u", "v"] }', '"{}-${{n}}-${{o}}"', {"n": "string", "o": "string"}),
    ('{ n = ["1.0", "2.0"] }', 'sanitize("{}.${{n}}")', {"n": "string"}),
    ("{}", None, {}),
]
CACHES = ['"type=gha"', '"type=gha,scope=s"', '"user/app:c"', '"a,b"', '{ type = "registry", ref = V }', '{ type = "local", n = 1, b = true }',
          '""', '"type=inline,Mode=max"', '"type=s3,\\"a=b,c\\""', 'B ? "type=gha" : ""']
OUTPUTS = ['"type=docker"', '"type=image,push=true"', '"type=registry"', '"out"', '"type=oci,dest=x.tar"', '""', '"type=cacheonly"',
           '{ type = "image", name = "a,b", push = true }', '"type=image, name=q"']
ATTESTATIONS = ['"type=sbom"', '"type=provenance,mode=max"', '{ type = "sbom" }', '{ type = "provenance", disabled = false }',
                '"type=sbom,disabled=true"', '""']
SECRETS = ['"id=s,env=S"', '{ id = "s", env = "Q" }', '"id=t,type=env,src=Z"', '{ id = "u", env = "U", x = "y" }', '"ID=x,ENV=y"', '""']
OVERRIDES = ["tags=z", "tags+=z", "tags=", "platform=linux/arm64", "platform+=linux/386", "args.A=o", "args.E", "args.Z.q=1", "labels.l=1",
             "contexts.x=q", "contexts.A=", "context=cc", "dockerfile=dd", "target=tt", "cache-from=q", "cache-from+=type=gha", "cache-to=",
             "output=type=docker", "output=", "secrets=id=s,env=O", "attest=type=sbom,disabled=true", "annotations=o=p", "entitlements=e",
             "call=check", "network=host", "no-cache=true", "no-cache-filter=z", "pull=0", "push=true", "load=true", "shm-size=1g",
             "ulimits=nproc=3", "extra-hosts.a=1"]


class Case:
    """One random case; every method gives the text of an expression of its kind."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.known = {}
        self.axes = {}
        self.functions = []
        self.refer = False
        self.targets = self.random.sample(NAMES, self.random.randint(1, 5))
        if "default" not in self.targets:
            self.targets[0] = "default"
        self.matrices = {name: self.one(MATRICES) for name in self.targets[1:] if self.chance(0.25)}
        self.plain = [name for name in self.targets if name not in self.matrices]
        self.groups = [name for name in ("g", "h", "default") if self.chance(0.4)]

    def one(self, choices):
        return self.random.choice(choices)

    def chance(self, probability):
        return self.random.random() < probability

    def some(self, choices, most=3):
        return "[" + ", ".join(self.one(choices) for _ in range(self.random.randint(0, most))) + "]"

    def of(self, kind, depth=0):
        names = [name for name, its in {**self.known, **self.axes}.items() if its == kind]
        if names and self.chance(0.3):
            return self.one(names)
        return getattr(self, kind)(depth + 1)

    def string(self, depth):
        text = json.dumps(self.one(TEXTS), ensure_ascii=False)
        if depth > 3 or self.chance(0.35):
            return text
        inner = lambda kind="string": self.of(kind, depth)
        forms = [
            lambda: '"' + "".join(self.one(["a", "-", "$${x}", "\\n", "é", "${" + inner() + "}", "${~ " + inner() + " ~}",
                                           "%{ if " + inner("truth") + " }y%{ else }n%{ endif }",
                                           "%{ for z in " + inner("strings") + " ~}<${z}>%{ endfor }"]) for _ in range(2)) + '"',
            lambda: f'{inner("truth")} ? {inner()} : {inner()}',
            lambda: self.one(["1", "2.50", "true", "1e3", "12345678901234567890123"]),
            lambda: f"upper({inner()})",
            lambda: f'join(",", {inner("strings")})',
            lambda: f'format("%s-%s", {inner()}, {inner()})',
            lambda: f'try(NOPE{self.random.randint(0, 99999)}, {inner()})',
            lambda: f'lookup({inner("texts")}, "k", {inner()})',
            lambda: f'jsonencode({inner(self.one(list(TYPES)))})',
            lambda: f'regex_replace({inner()}, "[a-z]", "-")',
        ]
        if self.functions:
            forms.append(lambda: f"{self.one(self.functions)}({inner()})")
        if self.refer:
            name = self.one(self.targets)
            forms += [lambda: f"target.{name}.name", lambda: f'try(target.{name}.tags[0], "no")', lambda: f'try(target.{name}.args.A, "no")',
                      lambda: f'try(jsonencode(target.{name}.{self.one(["output", "cache-from", "secret", "labels", "no-cache"])}), "no")']
        return self.one(forms)()

    def strings(self, depth):
        if depth > 3 or self.chance(0.5):
            return "[" + ", ".join(self.of("string", depth) for _ in range(self.random.randint(0, 3))) + "]"
        inner = self.of("strings", depth)
        return self.one([f'[for z in {inner} : "${{z}}-t" if z != "x"]', f'concat({inner}, ["c"])', f'distinct(concat({inner}, ["q", "q"]))',
                         f'keys({self.of("texts", depth)})', f'{self.of("truth", depth)} ? {inner} : ["n"]', f'split("a", {self.of("string", depth)})',
                         f'[{{ n = {self.of("string", depth)} }}][*].n'])

    def texts(self, depth):
        if depth > 3 or self.chance(0.6):
            keys = self.random.sample(["A", "B", "C-D", '"k.v"'], self.random.randint(0, 3))
            return "{ " + ", ".join(f'{key} = {self.of("string", depth)}' for key in keys) + " }"
        inner = self.of("texts", depth)
        return self.one([f'merge({inner}, {{ Z = {self.of("string", depth)} }})', f'{{ for k, v in {inner} : k => "${{v}}!" }}',
                         f'{{ (upper("q")) = {self.of("string", depth)} }}'])

    def number(self, depth):
        if depth > 3 or self.chance(0.5):
            return self.one(["1", "2", "0.1", "-1", "7.25"])
        return self.one([f'({self.of("number", depth)} {self.one("+-*")} {self.of("number", depth)})', f'length({self.of("strings", depth)})',
                         f'floor({self.of("number", depth)})'])

    def truth(self, depth):
        if depth > 3 or self.chance(0.4):
            return self.one(["true", "false"])
        return self.one([f'{self.of("string", depth)} == {self.of("string", depth)}', f'{self.of("number", depth)} > 1',
                         f'!({self.of("truth", depth)})', f'contains({self.of("strings", depth)}, "x")', f'({self.of("truth", depth)} || B)'
                         if "B" in self.known else "true"])

    def attribute(self, name):
        string, strings, texts = (lambda: self.of("string")), (lambda: self.of("strings")), (lambda: self.of("texts"))
        platforms = ['["linux/amd64"]', '["linux/amd64", "linux/arm64"]', "[]", '["linux/amd64,linux/386"]', '["local", "local"]', "null"]
        links = [f'{{ x = "target:{self.one(self.plain)}" }}', '{ x = "docker-image://alpine" }', '{ x = "" }', '{ A = "", B = "q" }']
        parents = [f'["{self.one(self.plain)}"]', f'["{self.one(self.plain)}", "{self.one(self.plain)}"]', "[]"]
        forms = {
            "args": texts, "labels": texts, "extra-hosts": texts, "tags": strings, "no-cache-filter": strings, "target": string,
            "context": lambda: self.one([string(), '"./a/../b"', '"https://github.com/a/b.git"', '""']), "dockerfile": string,
            "dockerfile-inline": lambda: self.one(['"FROM x"', "<<EOT\nFROM x\nRUN $${x}\nEOT", "<<-EOT\n    FROM x\n      RUN y\n    EOT"]),
            "contexts": lambda: self.one(links), "inherits": lambda: self.one(parents), "platforms": lambda: self.one(platforms),
            "cache-from": lambda: self.some(CACHES), "cache-to": lambda: self.some(CACHES), "output": lambda: self.some(OUTPUTS),
            "attest": lambda: self.some(ATTESTATIONS), "secret": lambda: self.some(SECRETS), "pull": lambda: self.of("truth"),
            "no-cache": lambda: self.one(["null", '"true"', self.of("truth")]), "network": lambda: self.one(['"host"', '"none"', "null"]),
            "entitlements": lambda: self.one(['["network.host"]', '["x", "x", ""]']), "shm-size": lambda: self.one(['"128m"', "1024"]),
            "annotations": lambda: self.one(['["a=b"]', '["manifest:c=d", "a=$${x}"]']), "ulimits": lambda: self.one(['["nproc=5"]', "[]"]),
            "call": lambda: '"check"', "description": string, "platfroms": strings,
        }
        if name is None:
            name = self.one(["args", "tags", "inherits", "contexts", "cache-from", "output"] if self.chance(0.5) else list(forms))
        return name, forms[name]()

    def target(self, name, mistake):
        lines = []
        self.axes = {}
        if name in self.matrices:
            matrix, template, self.axes = self.matrices[name]
            lines.append(f"matrix = {matrix}")
            if template:
                lines.append("name = " + template.format(name))
        attributes = dict(self.attribute(None) for _ in range(self.random.randint(0, 4)))
        if mistake:
            attributes[self.attribute(None)[0]] = self.one(MISTAKES)
        lines += [f"{key} = {value}" for key, value in attributes.items()]
        self.axes = {}
        return self.block("target", name, lines)

    def block(self, kind, name, lines):
        return f'{kind} "{name}" {{\n' + "".join(f"  {line}\n" for line in lines) + "}\n"

    def variable(self, name, kind):
        lines = [f"default = {self.of(kind)}"]
        if self.chance(0.3):
            lines.append(f"type = {TYPES[kind]}")
        return self.block("variable", name, lines)

    def group(self, name):
        members = self.targets + [other for other in self.groups if other > name]
        return self.block("group", name, ["targets = [" + ", ".join(f'"{self.one(members)}"' for _ in range(self.random.randint(1, 3))) + "]"])

    def file(self):
        parts = []
        for name, kind in {**VARIABLES, **LOCALS}.items():
            text = self.variable(name, kind) if name in VARIABLES else f"{name} = {self.of(kind)}\n"
            self.known[name] = kind
            parts.append(text)
        parts.append(self.block("function", "f", ["params = [p]", 'result = "f-${p}-${V}"']))
        parts.append(self.block("function", "g", ["params = []", "variadic_params = r", 'result = join("+", r)']))
        self.functions = ["f", "g"]
        self.refer = self.chance(0.6)
        wrong = self.one(self.targets) if self.chance(0.3) else None
        parts += [self.target(name, name == wrong) for name in self.targets]
        parts += [self.group(name) for name in self.groups]
        self.random.shuffle(parts)
        return "".join(parts)

    def arguments(self):
        arguments = []
        for _ in range(self.one([0, 0, 1, 1, 2])):
            pattern = self.one(["*", self.one(self.plain), self.one(self.plain)[0] + "*"])
            arguments += ["--set", pattern + "." + self.one(OVERRIDES)]
        arguments += [option for option in ("--no-cache", "--pull", "--sbom=true", "--provenance=false") if self.chance(0.04)]
        return arguments + [self.one(self.targets + self.groups + ["*"]) for _ in range(self.one([0, 0, 1, 2]))]

    def environment(self):
        values = {"V": ["e", ""], "N": ["3", "1e1"], "B": ["1", "F"], "SOURCE_DATE_EPOCH": ["0"], "E": ["env"]}
        return {name: self.one(its) for name, its in values.items() if self.chance(0.08)}


def ask(buildx, probe):
    with tempfile.TemporaryDirectory() as folder:
        command = [buildx, "bake", "--progress=quiet"]
        for name, text in probe["files"].items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
            command += ["-f", name]
        environment = {"HOME": folder, "PATH": "/usr/bin:/bin", **probe["env"]}
        run = subprocess.run(command + probe["args"], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if run.returncode == 0:
        return {"rc": 0, "json": json.loads(run.stdout)}
    errors = [line for line in run.stderr.splitlines() if line.startswith("ERROR")]
    return {"rc": 1, "error": errors[-1]} if errors else None


def answered(buildx, seed):
    case = Case(seed)
    probe = {"id": seed, "title": "random", "files": {"docker-bake.hcl": case.file()}, "args": ["--print"] + case.arguments(),
             "env": case.environment()}
    first, second = ask(buildx, probe), ask(buildx, probe)
    return {**probe, **first} if first and first == second else None


def main(buildx, folder, seed="1", count="300"):
    seeds = range(int(seed), int(seed) + int(count))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        probes = [probe for probe in pool.map(lambda one: answered(buildx, one), seeds) if probe]
    for name in ("bake/expected", "corpus"):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    with open(os.path.join(folder, "bake/probes.json"), "w", encoding="utf-8") as file:
        json.dump({"oracle": buildx, "probes": probes}, file)
    print(f"{len(seeds)} random cases, {len(probes)} with one answer, {sum(probe['rc'] == 0 for probe in probes)} of them resolved")


main(*sys.argv[1:])
