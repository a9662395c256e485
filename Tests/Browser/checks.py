# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Named tests, run in order: each prints its name and result."""

import os
import time
import traceback

_FOLDER = os.path.dirname(os.path.abspath(__file__))


class Skipped(Exception):
    """The machine lacks what a test needs; the reason is printed."""


class Suite:
    def __init__(self, title):
        self.title = title
        self.tests = []

    def test(self, name):
        def keep(function):
            self.tests.append((name, function))
            return function

        return keep


class Problems(list):
    """Collects everything that is wrong, so that one failure does not hide the others."""

    def check(self, condition, words):
        if not condition:
            self.append(words)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None and self:
            shown = self[:25] + ([f"... and {len(self) - 25} more"] if len(self) > 25 else [])
            raise AssertionError("\n".join(shown))


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def equal(actual, wanted, what):
    expect(actual == wanted, f"{what}: got {actual!r}, want {wanted!r}")


def run(suites, bench):
    """Runs all tests of all suites; answers how many passed, failed and were skipped."""
    passed = failed = skipped = 0
    for suite in suites:
        print(f"\n-- {suite.title}", flush=True)
        for name, function in suite.tests:
            began = time.monotonic()
            try:
                function(bench)
                passed += 1
                print(f"ok    {name} ({time.monotonic() - began:.1f} s)", flush=True)
            except Skipped as reason:
                skipped += 1
                print(f"skip  {name}: {reason}", flush=True)
            except AssertionError as error:
                failed += 1
                print(f"FAIL  {name} ({time.monotonic() - began:.1f} s)", flush=True)
                _indent(f"{_place(error)}\n{error}")
            except Exception as error:
                failed += 1
                print(f"FAIL  {name} ({time.monotonic() - began:.1f} s)", flush=True)
                _indent(f"{_place(error)}\n{type(error).__name__}: {str(error).split('Stacktrace:')[0]}")
    return passed, failed, skipped


def _place(error):
    """The lines of the tests that led to it."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__)
              if os.path.dirname(frame.filename) == _FOLDER and frame.filename != __file__]
    return ", ".join(f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames[-4:])


def _indent(text):
    for line in text.rstrip().splitlines():
        print(f"      {line[:600]}", flush=True)
