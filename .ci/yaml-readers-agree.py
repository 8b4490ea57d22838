"""Reads with PyYAML, a reader of YAML 1.1, what .ci/yaml-readers-agree wrote."""
import json
import pathlib
import sys

import yaml

folder = pathlib.Path(sys.argv[1])
texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
documents = yaml.safe_load((folder / "texts.yml").read_text(encoding="utf-8"))
wrong = 0
for text, read in zip(texts, documents, strict=True):
    expected = {
        "value": text,
        "items": [text, text],
        "flow": [text, {"k": text}],
        "keys": {text: text},
        "flowKeys": {text: text},
    }
    if read != expected:
        wrong += 1
        print(f"PyYAML reads {json.dumps(text)} as {read}")
print(f"PyYAML: {len(texts)} texts, {wrong} read differently")
sys.exit(1 if wrong or not texts else 0)
