# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""What `/openapi.json` promises, held against every answer of the API that the tests see."""

import json
import re

_KINDS = {"object": dict, "array": list, "string": str, "number": (int, float), "integer": int, "boolean": bool}


class Contract:
    def __init__(self, description):
        self.description = description
        self.broken = []
        self.seen = set()
        self._patterns = [
            (re.compile(re.sub(r"\\\{[a-z_]+\\\}", "[^/]+", re.escape(path)) + "$"), path, operations)
            for path, operations in description["paths"].items()
        ]

    def operations(self):
        """Every path, method and operation."""
        for path, methods in self.description["paths"].items():
            for method, operation in methods.items():
                yield path, method.upper(), operation

    def operation(self, method, path):
        bare = path.split("?")[0]
        for pattern, template, operations in self._patterns:
            # What is written out wins over what is in braces.
            if pattern.match(bare) and method.lower() in operations and bare.count("/") == template.count("/"):
                return template, operations[method.lower()]
        return None

    def check(self, method, path, answer):
        """Notes what the description does not allow; the contract's own tests show it."""
        if not path.startswith("/api/"):
            return
        found = self.operation(method, path)
        if not found or answer.status in (404, 405):
            return
        template, operation = found
        self.seen.add((method, template, answer.status))
        documented = operation["responses"].get(str(answer.status))
        if documented is None and answer.status >= 400:
            documented = operation["responses"].get("default")
        where = f"{method} {template} answered {answer.status}"
        if documented is None:
            self._note(f"{where}, which is not documented")
            return
        kinds = documented.get("content", {})
        kind = (answer.header("Content-Type") or "").split(";")[0]
        if kinds and kind not in kinds:
            self._note(f"{where} as {kind or 'nothing'}, documented as {', '.join(kinds)}")
        elif kinds and kind.endswith("json"):
            for fault in self.faults(json.loads(answer.body or b"null"), kinds[kind]["schema"]):
                self._note(f"{where}: {fault}")
        if not kinds and answer.body:
            self._note(f"{where} with a body that is not documented")

    def faults(self, value, schema, place="the body"):
        """What a schema does not allow, of the words of JSON Schema that the description uses."""
        for name in schema.get("$ref", "#").split("/")[1:]:
            schema = (self.description if name == "components" else schema)[name]
        kind = schema.get("type")
        is_bool = isinstance(value, bool)
        if kind and (not isinstance(value, _KINDS[kind]) or is_bool != (kind == "boolean")):
            yield f"{place} is {type(value).__name__}, documented as {kind}"
            return
        if value not in schema.get("enum", [value]):
            yield f"{place} is {value!r}, which is not documented"
        if kind == "array":
            for index, item in enumerate(value):
                yield from self.faults(item, schema.get("items", {}), f"{place}[{index}]")
        if kind == "object":
            known = schema.get("properties", {})
            for name in schema.get("required", []):
                if name not in value:
                    yield f"{place} lacks {name}"
            for name, item in value.items():
                if name in known:
                    yield from self.faults(item, known[name], f"{place}.{name}")
                elif not schema.get("additionalProperties", True):
                    yield f"{place} has {name}, which is not documented"

    def _note(self, words):
        if words not in self.broken:
            self.broken.append(words)
