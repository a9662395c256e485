# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A language that an operator added: made by the command, shown by the pages, refused with its faults.

What it says is Indonesian between quotes: nobody has reviewed a real language here. Its code is Esperanto's.
"""

import csv
import io
import os
import re

from checks import Problems, Suite, equal, expect
from client import Client
from pages import Browser

SUITE = Suite("Pages in a further language")


def exported(bench):
    return list(csv.reader(io.StringIO(bench.main.command("words", "export", "--language", "eo").stdout)))


def written(bench, name, rows):
    """A folder with one file of words."""
    folder = os.path.join(bench.folder, f"words-{name}")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "eo.csv"), "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return folder


def translated(rows, share):
    """Every `share`-th phrase in brackets, and the name of the language."""
    done = [row[:3] + ([f"«{row[1]}»"] if at % share == 0 else [""]) for at, row in enumerate(rows[1:])]
    for row in done:
        if row[0] == "Layout.languageName":
            row[3] = "Bahasa Contoh"
    return [rows[0], *done]


@SUITE.test("the list holds every phrase, in two languages, and is taken back as it is")
def export(bench):
    rows = exported(bench)
    equal(rows[0], ["key", "indonesian", "english", "eo"], "columns")
    expect(len(rows) > 1500, f"only {len(rows)}")
    equal(len({row[0] for row in rows}), len(rows), "keys")
    folder = written(bench, "half", translated(rows, 2))
    checked = bench.main.command("words", "check", os.path.join(folder, "eo.csv"))
    equal(checked.returncode, 0, checked.stderr)
    expect(re.search(r"eo: \d+ of \d+ phrases, (49|50) %", checked.stdout), checked.stdout[-200:])
    expect("missing: " in checked.stdout, checked.stdout[:200])
    again = bench.main.command("words", "export", "--language", "eo", LAPOR_WORDS=folder)
    equal(list(csv.reader(io.StringIO(again.stdout))), translated(rows, 2), "what comes back")
    equal(bench.main.command("words", "export", "--language", "English").returncode, 2, "a code that is none")


@SUITE.test("a file with faults is refused with all of them: by the check, and by the server before it serves")
def faults(bench):
    rows = translated(exported(bench), 1)
    line = next(at for at, row in enumerate(rows) if "{1}" in row[1])
    rows[line][3] = "tanpa tempat"
    rows.append(list(rows[5]))
    folder = written(bench, "wrong", rows)
    with Problems() as problems:
        for done in [bench.main.command("words", "check", os.path.join(folder, "eo.csv")),
                     bench.main.command("serve", "--listen", "127.0.0.1:0", LAPOR_WORDS=folder, timeout=20)]:
            problems.check(done.returncode == 1, f"exit code {done.returncode}")
            for words in [f"line {line + 1}: {rows[line][0]}: lacks {{1}}", f"{rows[5][0]} is there already"]:
                problems.check(words in done.stderr, f"{words} is not in {done.stderr[:300]}")
    missing = bench.main.command("serve", LAPOR_WORDS="/no/such/folder", timeout=20)
    expect(missing.returncode == 1 and "/no/such/folder cannot be read" in missing.stderr, missing.stderr)


@SUITE.test("every public page is in it, and says which parts are not")
def pages(bench):
    rows = exported(bench)
    folder = written(bench, "third", translated(rows, 3))
    server = bench.main.start(LAPOR_LIMITS="off", LAPOR_WORDS=folder)
    with Problems() as problems:
        client = Client(server.base)
        for path in ["/", "/lapor", "/lacak", "/jelajah", "/statistik", "/instansi", "/topik", "/bantuan", "/akun/masuk", "/masuk",
                     "/ungkap", "/tidak-ada"]:
            text = client.get(f"{path}?lang=eo").text
            problems.check('<html lang="eo">' in text and "«" in text, f"{path} is not in the language")
            problems.check('<span lang="id">' in text, f"{path} hides what is not in it")
            problems.check(not re.search("[\ufdd0-\ufdef]", text), f"{path} holds marks")
            problems.check("Bahasa Contoh</a>" in text or "Bahasa Contoh</button>" in text
                           or "Bahasa Contoh</span>" in text, f"{path} does not offer it")
    equal(server.stop(), 0, "the server's exit code")


def walk(bench, has_script):
    folder = written(bench, "whole", translated(exported(bench), 1))
    server = bench.main.start(LAPOR_LIMITS="off", LAPOR_WORDS=folder)
    shown = Browser(server.base, os.path.join(bench.folder, f"words-{has_script}"), 360, has_script, bench.screenshots)
    shown.languages = ("id", "en", "eo")
    try:
        shown.go("/", "words-home")
        shown.click('a[hreflang="eo"]')
        shown.look("words-home-eo")
        expect("«" in shown.text, "the home page is not in the language")
        shown.go("/lapor", "words-report-eo")
        expect("«" in shown.text, "the choice was not kept")
        shown.find("input[name=judul]").send_keys("Lampu jalan padam")
        # Changing the language keeps what was typed.
        shown.click('.languages [lang="en"]')
        shown.look("words-report-en")
        equal(shown.find("input[name=judul]").get_attribute("value"), "Lampu jalan padam", "what was typed")
        expect("«" not in shown.text, "English holds words of the other language")
        shown.settle()
    finally:
        shown.close()
        code = server.stop()
    equal(code, 0, "the server's exit code")


@SUITE.test("it is chosen by its own name and kept, with script")
def with_script(bench):
    walk(bench, True)


@SUITE.test("it is chosen by its own name and kept, without script")
def without_script(bench):
    walk(bench, False)
