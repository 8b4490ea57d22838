"""Compares what buildx makes of bake files and of their imports: see bake-imports."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
BUILDX, CORPUS, IMPORTED = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3])
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

    def resolve(self, file):
        files = [argument for path in [file, *self.neighbours, self.stand_ins()] for argument in ("-f", str(path))]
        command = [BUILDX, "bake", "--progress=quiet", "--print", *files, *self.requested, "values-of-variables"]
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


def resolved(original):
    errors = []
    for setting in settings(original):
        printed = setting.resolve(original)
        while printed.returncode and setting.mended(printed.stderr):
            printed = setting.resolve(original)
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


def main():
    same = alone = 0
    failures = []
    unresolved = []
    for name in pathlib.Path(sys.argv[4]).read_text().split():
        original = CORPUS / name
        setting, printed = resolved(original)
        if setting is None:
            unresolved.append(f"{name}: {printed[-1]}")
            continue
        again = setting.resolve(IMPORTED / name / "docker-bake.hcl")
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
    sys.exit(1 if failures else 0)


main()
