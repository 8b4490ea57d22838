"""Asks the real buildx for the results of calls of functions, and compares them with the recorded ones.

usage: stdlib-agrees.py BUILDX TABLE [--record]

The table has one call a line, and below each, indented, what buildx makes of it: the type and the JSON of the
result, or the argument that it refuses.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

NONE = "\u0001none"
ARGUMENT = re.compile(r'Invalid function argument; Invalid value for "([^"]*)" parameter', re.S)


def unescaped(value):
    """What is printed can be read again as HCL."""
    return value.replace("$${", "${").replace("%%{", "%{")


class Buildx:
    def __init__(self, binary, directory):
        self.binary = binary
        self.directory = directory

    def run(self, name, arguments):
        """The values of arguments, or the text of the error."""
        path = os.path.join(self.directory, name + ".hcl")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write('target "t" {\n  args = {\n')
            for key, value in arguments.items():
                file.write("    %s = %s\n" % (key, value))
            file.write("  }\n}\n")
        command = [self.binary, "bake", "--progress=quiet", "--print", "-f", path, "t"]
        environment = {"HOME": "/root", "PATH": "/usr/bin:/bin"}
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", env=environment, timeout=120)
        os.unlink(path)
        if done.returncode == 0:
            arguments = json.loads(done.stdout)["target"]["t"]["args"]
            return {key: unescaped(value) for key, value in arguments.items()}, None
        return None, done.stderr

    def results(self, calls):
        """The JSON of each result, or none where there is an error."""
        arguments = {"c%d" % i: 'try(jsonencode(%s), "\\u0001none")' % call for i, call in enumerate(calls)}
        values, error = self.run("all", arguments)
        if error:
            raise SystemExit("stdlib-agrees: buildx refuses the file of all calls:\n" + error)
        return [values["c%d" % i] for i in range(len(calls))]

    def error(self, i, call):
        _, error = self.run("error%d" % i, {"a": "jsonencode(%s)" % call})
        if error is None:
            raise SystemExit("stdlib-agrees: no error for " + call)
        argument = ARGUMENT.search(error)
        return "error of " + argument.group(1) if argument else "error"

    def type(self, i, call):
        """parseint tells the type of what it refuses, which is everything but a string."""
        _, error = self.run("type%d" % i, {"a": "parseint(%s, 10)" % call})
        return re.search(r"first argument must be a string, not ([a-z ]+)", error).group(1)


def answer(buildx, i, call, result):
    if result == NONE:
        return buildx.error(i, call)
    if result[0] in "[{":
        return buildx.type(i, call) + " " + result
    kinds = {'"': "string ", "t": "bool ", "f": "bool ", "n": ""}
    return kinds.get(result[0], "number ") + result


def calls_of(table):
    with open(table, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith(" ")]


def main(binary, table, record):
    calls = calls_of(table)
    with tempfile.TemporaryDirectory() as directory:
        buildx = Buildx(binary, directory)
        results = buildx.results(calls)
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda i: answer(buildx, i, calls[i], results[i]), range(len(calls))))
    text = "".join("%s\n  %s\n" % pair for pair in zip(calls, answers))
    with open(table, encoding="utf-8") as file:
        recorded = file.read()
    if record:
        with open(table, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    elif text != recorded:
        new, old = text.splitlines(), recorded.splitlines()
        for i in range(0, len(new), 2):
            if new[i:i + 2] != old[i:i + 2]:
                print("%s\n  buildx  %s\n  table   %s" % (new[i], new[i + 1], old[i + 1:i + 2]))
        raise SystemExit("stdlib-agrees: the table is not what buildx answers")
    errors = sum(line.startswith("error") for line in answers)
    print("stdlib-agrees: buildx answers %d calls as recorded, %d of them with an error" % (len(calls), errors))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--record" in sys.argv)
