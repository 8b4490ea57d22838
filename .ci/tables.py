"""Reads the YAML that the tables of schemas/ are written in: no more of YAML than that."""

import re


class Flow:
    """Reads a scalar, a [list] or a {mapping}; the text must hold the whole of it."""

    ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}

    def __init__(self, text):
        self.text, self.at = text, 0

    def whole(self):
        value = self.value(False)
        self.spaces()
        if self.at != len(self.text):
            raise ValueError(f"cannot read {self.text!r}")
        return value

    def spaces(self):
        while self.at < len(self.text) and self.text[self.at] in " \n":
            self.at += 1

    def value(self, inside):
        self.spaces()
        first = self.text[self.at]
        if first == "[":
            return self.items("]", lambda: self.value(True))
        if first == "{":
            return dict(self.items("}", self.pair))
        if first in "'\"":
            return self.quoted(first)
        end = re.compile(r"[,\]}]|: |\n" if inside else r"\n").search(self.text, self.at)
        stop = end.start() if end else len(self.text)
        word = self.text[self.at : stop].strip()
        self.at = stop
        return plain(word)

    def items(self, close, read):
        found = []
        self.at += 1
        self.spaces()
        while self.text[self.at] != close:
            found.append(read())
            self.spaces()
            if self.text[self.at] == ",":
                self.at += 1
                self.spaces()
        self.at += 1
        return found

    def pair(self):
        key = self.value(True)
        self.spaces()
        if self.text[self.at] != ":":
            raise ValueError(f"no colon after {key!r} in {self.text!r}")
        self.at += 1
        return (key, self.value(True))

    def quoted(self, mark):
        out = ""
        self.at += 1
        while self.text[self.at] != mark or self.doubled(mark):
            if mark == '"' and self.text[self.at] == "\\":
                self.at += 1
                out += self.ESCAPES[self.text[self.at]]
            else:
                out += self.text[self.at]
                self.at += self.text[self.at] == mark
            self.at += 1
        self.at += 1
        return out

    def doubled(self, mark):
        return mark == "'" and self.text.startswith("''", self.at)


def plain(word):
    if re.fullmatch(r"-?\d+", word):
        return int(word)
    if re.fullmatch(r"-?\d+\.\d+", word):
        return float(word)
    return {"true": True, "false": False, "null": None}.get(word, word)


def opened(text):
    bare = re.sub(r"\"(\\.|[^\"\\])*\"|'[^']*'", "", text)
    return bare[:1] in "[{" and sum(map(bare.count, "[{")) > sum(map(bare.count, "]}"))


KEY = re.compile(r"(\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'|[^\s\"'].*?):(?: (.*))?$")


class Block:
    """Reads mappings and lists by their indentation."""

    def __init__(self, path):
        lines = path.read_text(encoding="utf-8").splitlines()
        self.lines = [line for line in lines if not line.startswith("#")]
        self.at = 0
        self.path = path

    def indent(self):
        line = self.lines[self.at]
        return len(line) - len(line.lstrip(" "))

    def more(self, indent):
        return self.at < len(self.lines) and self.indent() >= indent

    def read(self, indent=0):
        if self.lines[self.at].startswith(" " * indent + "- "):
            return self.sequence(indent)
        found = {}
        while self.more(indent):
            match = KEY.match(self.lines[self.at][indent:])
            if not match or self.indent() != indent:
                raise ValueError(f"{self.path.name}: cannot read {self.lines[self.at]!r}")
            key = Flow(match[1]).whole()
            if key in found:
                raise ValueError(f"{self.path.name}: {key!r} twice")
            found[key] = self.after(match[2] or "", indent)
        return found

    def sequence(self, indent):
        found = []
        while self.more(indent) and self.lines[self.at][indent:].startswith("- "):
            rest = self.lines[self.at][indent + 2 :]
            if rest[0] not in "[{\"'" and KEY.match(rest):
                self.lines[self.at] = " " * (indent + 2) + rest
                found.append(self.read(indent + 2))
            else:
                found.append(self.after(rest, indent))
        return found

    def after(self, rest, indent):
        self.at += 1
        if rest in ("|", "|-"):
            return self.literal(indent + 2, rest)
        if not rest:
            return self.read(indent + 2)
        while opened(rest):
            rest += "\n" + self.lines[self.at]
            self.at += 1
        return Flow(rest).whole()

    def literal(self, indent, style):
        text = []
        while self.at < len(self.lines) and (not self.lines[self.at] or self.indent() >= indent):
            text.append(self.lines[self.at][indent:])
            self.at += 1
        return "\n".join(text) + ("\n" if style == "|" else "")
