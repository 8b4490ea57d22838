"""Collects bake files, and compares what buildx makes of them and of their imports: see bake-imports.

usage: bake-imports.py collect CORPUS PROBES FOLDER
       bake-imports.py compare BUILDX CORPUS PROBES IMPORTED
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ELSEWHERE = tempfile.mkdtemp()
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# What a variable of another file must look like where a text will not do.
SHAPES = {
    "CUDA_VERSIONS": '[{ version = "12.8.1", code = "1281", ubuntu = ["22.04"] }]',
    "UBUNTU_VERSIONS": '[{ version = "22.04", name = "ubuntu2204", code = "2204" }]',
    "metadata": '{ name = "x", image_name = "x", licenses = ["x"], auto_update_os_libs = false, '
                'versions = { a = { "17" = { package = "1", sql = "1" } } } }',
}
BLOCK = r'^\s*{}\s+"?([\w-]+)"?\s*\{{'


def names(path, kind):
    text = path.read_text()
    if path.suffix == ".json":
        return list(json.loads(text).get(kind, {}))
    return list(dict.fromkeys(re.findall(BLOCK.format(kind), text, re.M)))


def attributes(path):
    """The values that have names at the top of a file."""
    if path.suffix == ".json":
        return []
    depth, found = 0, []
    for line in path.read_text().splitlines():
        match = re.match(r"([\w-]+)\s*=", line)
        if match and depth == 0:
            found.append(match[1])
        code = re.sub(r'"(\\.|[^"\\])*"|#.*|//.*', "", line)
        depth += sum(code.count(sign) for sign in "{[(") - sum(code.count(sign) for sign in "}])")
    return found


def unset(path):
    """Variables that have no value until somebody gives them one."""
    found = re.findall(r'variable\s+"?([\w-]+)"?\s*\{\s*(?:default\s*=\s*(?:null|"")\s*)?\}', path.read_text())
    return list(dict.fromkeys(found))


class Setting:
    """What a file is resolved with: other files, stand-ins and an environment."""

    def __init__(self, original, neighbours):
        self.neighbours = neighbours
        self.values = {}
        self.targets = set()
        self.environment = {"HOME": ELSEWHERE, "PATH": "/usr/bin:/bin"}
        self.requested = names(original, "group") + names(original, "target")
        self.unset = unset(original)
        self.probed = list(dict.fromkeys(names(original, "variable") + attributes(original)))

    def stand_ins(self):
        blocks = [f'variable "{name}" {{\n  default = {value}\n}}\n' for name, value in self.values.items()]
        blocks += [f'target "{name}" {{}}\n' for name in self.targets]
        labels = "".join(f'    "{name}" = jsonencode({name})\n' for name in self.probed)
        blocks.append(f'target "values-of-variables" {{\n  labels = {{\n{labels}  }}\n}}\n')
        file = pathlib.Path(ELSEWHERE, "stand-ins.hcl")
        file.write_text("\n".join(blocks))
        return file

    def resolve(self, buildx, file):
        files = [argument for path in [file, *self.neighbours, self.stand_ins()] for argument in ("-f", str(path))]
        command = [buildx, "bake", "--progress=quiet", "--print", *files, *self.requested, "values-of-variables"]
        return subprocess.run(command, capture_output=True, text=True, cwd=ELSEWHERE, env=self.environment)

    def mended(self, error):
        """Whether there is a stand-in for what was missing."""
        variable = re.search(r'There is no variable named "([\w-]+)"|variable "([\w-]+)" does not exist', error)
        # Buildx says so of an unknown variable that is met twice.
        twice = re.search(r"variable cycle not allowed for ([\w-]+)", error)
        target = re.search(r"failed to find target ([\w-]+)", error)
        name = (variable[1] or variable[2]) if variable else twice[1] if twice else ""
        if name and name not in self.values:
            self.values[name] = SHAPES.get(name, '"x"')
            return True
        if target and target[1] not in self.targets:
            self.targets.add(target[1])
            return True
        unset = [name for name in self.unset if name not in self.environment]
        if "is null" in error or "null value" in error or "Error in function call" in error:
            self.environment.update({name: "x-%s" for name in unset})
            return bool(unset)
        return False


def settings(original):
    """A file as it is, then with its neighbours."""
    yield Setting(original, [])
    beside = [path for path in sorted(original.parent.glob("*bake*")) if path.suffix in (".hcl", ".json")]
    yield Setting(original, [path for path in beside if path != original])


def resolved(buildx, original):
    errors = []
    for setting in settings(original):
        printed = setting.resolve(buildx, original)
        while printed.returncode and setting.mended(printed.stderr):
            printed = setting.resolve(buildx, original)
        if printed.returncode == 0:
            return setting, printed
        errors.append(printed.stderr.strip().splitlines()[-1])
    return None, errors


def normal(printed):
    """The order in which buildx lists the names of a matrix differs between runs."""
    tree = json.loads(TIME.sub("now", printed))
    for group in tree.get("group", {}).values():
        group["targets"] = sorted(group.get("targets", []))
    return tree


def difference(expected, actual, path=""):
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in sorted(set(expected) | set(actual)):
            if expected.get(key) != actual.get(key):
                return difference(expected.get(key), actual.get(key), f"{path}/{key}")
    return f"{path} is {json.dumps(actual)}; expected {json.dumps(expected)}"


def bake_files(corpus):
    files = [*corpus.rglob("*bake*.hcl"), *corpus.rglob("*bake*.json")]
    return sorted(file.relative_to(corpus) for file in files)


def probes(path):
    """Small files with what bake is called with, those that are one file in HCL and that bake takes."""
    for number, probe in enumerate(json.loads(path.read_text())["probes"]):
        files = list(probe["files"].items())
        if len(files) == 1 and files[0][0].endswith(".hcl") and probe["rc"] == 0:
            yield f"{number}/docker-bake.hcl", probe, files[0][1]


def collect(corpus, path, folder):
    for file in bake_files(corpus):
        target = folder / "corpus" / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(corpus / file, target)
    for name, _, text in probes(path):
        target = folder / "probes" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def compare_corpus(buildx, corpus, imported):
    same = alone = 0
    failures = []
    unresolved = []
    for name in bake_files(corpus):
        setting, printed = resolved(buildx, corpus / name)
        if setting is None:
            unresolved.append(f"{name}: {printed[-1]}")
            continue
        again = setting.resolve(buildx, hcl(imported / name))
        if again.returncode:
            failures.append(f"{name}: buildx refuses the import: {again.stderr.strip()}")
        elif normal(printed.stdout) != normal(again.stdout):
            failures.append(f"{name}: {difference(normal(printed.stdout), normal(again.stdout))}")
        else:
            same += 1
            alone += not setting.neighbours and not setting.values and not setting.targets
    for line in failures + [f"not resolved: {line}" for line in unresolved]:
        print(line)
    print(f"{same} imports resolve to the same, {alone} of them alone; {len(unresolved)} files that buildx refuses; "
          f"{len(failures)} failures")
    return len(failures) + len(unresolved)


def hcl(file):
    """What was imported of JSON is HCL, and buildx goes by the name."""
    if file.suffix == ".hcl" or not file.exists():
        return file
    return shutil.copy(file, file.with_suffix(".hcl"))


def compare_probes(buildx, path, imported):
    same = older = 0
    failures = []
    for name, probe, text in probes(path):
        printed = run_probe(buildx, probe, text)
        if printed.returncode:
            older += 1
            continue
        file = imported / name
        again = run_probe(buildx, probe, file.read_text()) if file.exists() else None
        if again and again.returncode == 0 and comparable(printed.stdout) == comparable(again.stdout):
            same += 1
        else:
            failures.append(f"probe {name}: {probe['title']}: {again.stderr.strip() if again else 'no import'}")
    for line in failures:
        print(line)
    print(f"{same} small files resolve to the same; {older} that this buildx is too old for; {len(failures)} failures")
    return len(failures)


def run_probe(buildx, probe, text):
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "docker-bake.hcl").write_text(text)
        environment = {"HOME": folder, "PATH": "/usr/bin:/bin", **{key: str(value) for key, value in probe["env"].items()}}
        return subprocess.run([buildx, "bake", "--progress=quiet", "-f", "docker-bake.hcl", *probe["args"]],
                              capture_output=True, text=True, cwd=folder, env=environment)


def comparable(printed):
    try:
        return normal(printed)
    except ValueError:
        return printed


def main():
    if sys.argv[1] == "collect":
        collect(*map(pathlib.Path, sys.argv[2:]))
        return
    buildx, corpus, path, imported = sys.argv[2], *map(pathlib.Path, sys.argv[3:])
    failures = compare_corpus(buildx, corpus.resolve(), imported / "corpus")
    failures += compare_probes(buildx, path, imported / "probes")
    sys.exit(1 if failures else 0)


main()
