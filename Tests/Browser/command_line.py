# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The command `lapor`: help, exit codes, and what its subcommands do."""

import csv
import http.client
import json
import os
import re
import socket
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import working_days
from checks import Problems, Skipped, Suite, equal, expect
from client import Client
from journeys import CITY, Case, Officers, waits_at

SUITE = Suite("The command line")
PASSWORD = "kata-sandi-contoh-9"
AGENCIES = {"kota-surabaya": "WIB", "provinsi-bali": "WITA", "provinsi-papua": "WIT"}


def subcommands(bench, *words):
    """All of them, read from their own help."""
    text = bench.main.command(*words, "--help").stdout
    listed = text.split("SUBCOMMANDS:")[1] if "SUBCOMMANDS:" in text else ""
    for name in re.findall(r"^  ([a-z][a-z0-9-]*)(?: \(default\))?(?:  |$)", listed, re.MULTILINE):
        yield (*words, name)
        yield from subcommands(bench, *words, name)


@SUITE.test("--help explains every subcommand and exits with 0")
def helps(bench):
    found = list(subcommands(bench))
    names = {" ".join(words) for words in found}
    wanted = {"serve", "work", "migrate", "seed", "demo", "import texts", "import templates", "import sp4n", "export sp4n",
              "export templates", "audit verify", "workflow", "deadline", "officer add",
              "officer list", "officer disable", "recipient add", "recipient remove", "recipient list", "agency add",
              "agency find", "words export", "words check", "place read", "place evaluate"}
    expect(wanted <= names, f"missing: {wanted - names}")
    with Problems() as problems:
        for words in found:
            for ways in [[*words, "--help"], [*words, "-h"], ["help", *words]]:
                done = bench.main.command(*ways)
                is_right = done.returncode == 0 and "USAGE: lapor " + " ".join(words) in done.stdout and not done.stderr
                problems.check(is_right, f"lapor {' '.join(ways)}: {done.returncode} {done.stderr[:200]}")


@SUITE.test("wrong usage exits with 2 and says how it is meant")
def wrong_usage(bench):
    wrong = [
        "nonsense", "--nonsense", "serve --nonsense", "serve --listen nonsense", "serve extra", "migrate extra", "seed --force", "deadline", "officer add",
        "deadline --class complaint", "deadline --class nonsense --received 2026-03-18T09:30:00+07:00",
        "deadline --class complaint --received yesterday", "deadline --class complaint --received 2026-02-30T09:30:00+07:00",
        "deadline --class complaint --received 2026-03-18T09:30:00+07:00 --agency no-such-agency", "import texts",
        "deadline --class complaint --received 2026-03-18T09:30:00+07:00 --dispositioned 2026-03-17T09:30:00+07:00",
        "officer add --email a@b.example --name A --role operator", "officer disable", "officer nonsense", "agency find",
        "agency add --slug x", "audit nonsense", "import texts no-file.csv", "work --listen 127.0.0.1:1",
    ]
    with Problems() as problems:
        for words in wrong:
            done = bench.main.command(*words.split(), timeout=20)
            is_right = done.returncode == 2 and done.stderr and not done.stdout
            problems.check(is_right, f"lapor {words}: {done.returncode} {done.stderr[:150]!r}")
            usage = "Usage: lapor " + words.split()[0]
            if words.split()[0] in ("deadline", "officer") and "nonsense" not in words:
                problems.check(usage in done.stderr, f"lapor {words} does not say {usage!r}: {done.stderr[-200:]!r}")


def refuses(bench, tries, code):
    """Each command with what it reads ends with this code and one line that says why."""
    with Problems() as problems:
        for words, text in tries.items():
            done = bench.main.command(*words.split(), text=text + "\n")
            is_right = done.returncode == code and done.stderr.startswith("lapor: ") and not done.stdout
            problems.check(is_right, f"lapor {words}: {done.returncode} {done.stderr[:150]!r}")


@SUITE.test("what nobody can mean exits with 2 and names the field")
def meaningless(bench):
    tries = {
        "officer add --email nonsense --name A --role operator --password-stdin": PASSWORD,
        "officer add --email a@b.example --name A --role nonsense --password-stdin": PASSWORD,
        "officer add --email a@b.example --name A --role operator --password-stdin": "short",
        "agency add --slug UPPER --name A": "", "agency add --slug xx --name A --zone UTC": "",
    }
    refuses(bench, tries, 2)


@SUITE.test("what cannot be done exits with 1 and says why in a line")
def cannot(bench):
    tries = {
        "officer add --email a@b.example --name A --role operator --agency no-such-agency --password-stdin": PASSWORD,
        "officer disable --email nobody@b.example": "", "agency find zzzzzz": "",
        "agency add --slug kota-surabaya --name A": "", "agency add --slug xx --name A --parent no-such-agency": "",
        "import texts no-such-file.csv --text text": "",
    }
    refuses(bench, tries, 1)


@SUITE.test("migrating and seeding again changes nothing")
def again(bench):
    for words, wanted in [(["migrate"], "up to date"), (["seed"], "(0 new)"), (["seed"], "(0 new)"), (["migrate"], "up to date")]:
        done = bench.main.command(*words)
        equal(done.returncode, 0, f"{words}: {done.stderr}")
        expect(wanted in done.stdout, f"{words}: {done.stdout}")


@SUITE.test("officers: added, listed, signed in, disabled at once")
def officers(bench):
    email = "petugas.contoh@dinas.example"
    add = ["officer", "add", "--email", email, "--name", "Petugas Contoh", "--role", "liaison_officer", "--agency",
           CITY, "--password-stdin"]
    done = bench.main.command(*add, text=PASSWORD + "\n")
    equal(done.returncode, 0, done.stderr)
    expect(PASSWORD not in done.stdout + done.stderr, "the password is shown")
    equal(bench.main.command(*add, text=PASSWORD + "\n").returncode, 1, "adding them again")
    rows = [line.split("\t") for line in bench.main.command("officer", "list").stdout.splitlines()]
    equal([row for row in rows if row[0] == email], [[email, "liaison_officer", CITY, "active", "Petugas Contoh"]], "the list")
    answer = bench.client.post("/api/v1/sessions", json={"email": email.upper(), "password": PASSWORD})
    equal(answer.status, 201, "signing in")
    headers = {"Authorization": f"Bearer {answer.json['token']}"}
    equal(bench.client.get("/api/v1/inbox", headers=headers).status, 200, "their inbox")
    equal(bench.main.command("officer", "disable", "--email", email).returncode, 0, "disabling")
    equal(bench.client.get("/api/v1/inbox", headers=headers).status, 401, "their inbox afterwards")
    answer = bench.client.post("/api/v1/sessions", json={"email": email, "password": PASSWORD})
    equal((answer.status, answer.json["code"]), (401, "wrong_credentials"), "signing in afterwards")
    rows = [line.split("\t") for line in bench.main.command("officer", "list").stdout.splitlines()]
    equal([row[3] for row in rows if row[0] == email], ["disabled"], "the list afterwards")


@SUITE.test("agencies: added below another, found, and known to a running server within seconds")
def agencies(bench):
    add = ["agency", "add", "--slug", "upt-contoh-surabaya", "--name", "UPT Contoh Kota Surabaya", "--parent", CITY]
    done = bench.main.command(*add)
    equal(done.returncode, 0, done.stderr)
    equal(bench.main.command(*add).returncode, 1, "adding it again")
    found = bench.main.command("agency", "find", "upt", "contoh")
    equal(found.stdout.split("\t")[0], "upt-contoh-surabaya", f"finding it ({found.stdout}{found.stderr})")
    end = time.monotonic() + 5
    while (shown := bench.client.get("/api/v1/agencies/upt-contoh-surabaya")).status == 404 and time.monotonic() < end:
        time.sleep(0.1)
    equal(shown.status, 200, f"the running server ({shown!r})")
    equal((shown.json["zone"], shown.json["region_code"]), ("WIB", "35.78"), "what it has from the one above")
    known = Officers(bench.client, bench.main)
    case = Case.submit(bench.client, known, agency_id="upt-contoh-surabaya")
    expect(waits_at(bench.client, known, "agency-admin", case.id), "its report does not wait with the city")


@SUITE.test("the directory goes out as CSV and comes in again: nothing changes, wrong lines are named, right ones are known soon")
def tables(bench):
    with tempfile.TemporaryDirectory() as folder:
        with Problems() as problems:
            for table in ["agencies", "categories", "regions", "holidays"]:
                path = os.path.join(folder, f"{table}.csv")
                done = bench.main.command("export", table, path)
                problems.check(done.returncode == 0, f"export {table}: {done.stderr}")
                done = bench.main.command("import", table, path)
                problems.check(done.stdout.startswith("0 added, 0 changed, "), f"import {table}: {done.stdout}{done.stderr}")
        path = os.path.join(folder, "new.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("slug,name,kind,parent\nupt-impor-surabaya,UPT Impor,work_unit,tidak-ada\n")
        done = bench.main.command("import", "agencies", path)
        expect(done.returncode == 1 and f"{path}:2: parent" in done.stderr, f"a wrong line: {done.stderr}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"slug,name,kind,parent\nupt-impor-surabaya,UPT Impor,work_unit,{CITY}\n")
        done = bench.main.command("import", "agencies", path, "--dry-run")
        expect(done.stdout.startswith("1 added") and "nothing was written" in done.stdout, done.stdout)
        equal(bench.client.get("/api/v1/agencies/upt-impor-surabaya").status, 404, "after a dry run")
        equal(bench.main.command("import", "agencies", path).returncode, 0, "importing it")
    end = time.monotonic() + 5
    while (shown := bench.client.get("/api/v1/agencies/upt-impor-surabaya")).status == 404 and time.monotonic() < end:
        time.sleep(0.1)
    equal((shown.status, shown.json["zone"]), (200, "WIB"), f"the running server ({shown!r})")


@SUITE.test("serve listens on an IPv6 address in brackets, and says so about one without")
def listening(bench):
    done = bench.main.command("serve", LAPOR_LISTEN="::1:8080", timeout=10)
    expect(done.returncode == 2 and "brackets, as [::1]:8080" in done.stderr, f"{done.returncode} {done.stderr}")
    try:
        with socket.socket(socket.AF_INET6) as listener:
            listener.bind(("::1", 0))
            port = listener.getsockname()[1]
    except OSError as reason:
        raise Skipped(f"no IPv6 here: {reason}") from reason
    process = subprocess.Popen([bench.main.binary, "serve"], cwd=bench.main.folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, env={**bench.main.environment, "LAPOR_LISTEN": f"[::1]:{port}"})
    try:
        equal(process.stdout.readline().decode(), f"serving http://[::1]:{port}\n", "what it says")
        connection = http.client.HTTPConnection("::1", port, timeout=10)
        connection.request("GET", "/healthz")
        equal(connection.getresponse().status, 200, "its answer")
        connection.close()
    finally:
        process.terminate()
        process.communicate(timeout=20)


@SUITE.test("bench measures submissions and whole lives, each beside its ceiling")
def bench_runs(bench):
    done = bench.main.command("bench", "--seconds", "0.2", timeout=300)
    equal(done.returncode, 0, done.stderr)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("| submissions", "| whole"))]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    equal([row[0] for row in rows], ["submissions, 1 at once", "submissions, 8 at once", "submissions, 64 at once",
                                     "whole lives, 64 at once"], "rows")
    for row in rows:
        expect(all(float(cell.replace(",", "").rstrip("% ")) > 0 for cell in row[1:]), f"{row}")


@SUITE.test("workflow prints every state and action")
def workflow(bench):
    done = bench.main.command("workflow")
    equal(done.returncode, 0, done.stderr)
    for word in ["submitted", "in_arbitration", "awaiting_reporter", "final_answer", "agency_admin", "PermenPANRB"]:
        expect(word in done.stdout, f"{word} is missing")
    for limit in ["completion", "information", "coordination", "opened_identity"]:
        expect(f"| {limit} |" in done.stdout, f"the limit {limit} is missing")
    access = bench.main.command("workflow", "--access")
    equal(access.returncode, 0, access.stderr)
    for role in ["national_admin", "internal_oversight", "data_protection_officer", "operator"]:
        expect(f"| {role} |" in access.stdout, f"{role} is missing")


def deadline_cases():
    """Around Nyepi and Idul Fitri, the ends of the year, weekends, and midnights that differ by zone."""
    days = ["2026-03-13", "2026-03-17", "2026-03-19", "2026-03-22", "2026-03-24", "2026-12-18", "2026-12-23", "2026-12-31",
            "2025-12-22", "2027-03-05", "2024-02-29", "2026-05-12"]
    hours = ["09:30:00+07:00", "23:30:00+07:00", "16:30:00Z", "00:15:00+09:00", "23:59:59.5+08:00"]
    kinds = list(working_days.RESOLUTION)
    for number in range(60):
        received = f"{days[number % len(days)]}T{hours[number % len(hours)]}"
        more = {}
        if number % 3:
            more["dispositioned"] = f"{days[number % len(days)][:8]}28T{hours[(number + 2) % len(hours)]}"
        if number % 3 == 2:
            more["final_answer"] = f"2027-{number % 9 + 4:02}-15T{hours[(number + 1) % len(hours)]}"
        slug = list(AGENCIES)[number // 2 % 3]
        if not more or received < more["dispositioned"]:
            yield kinds[number // 5 % 4], slug, received, more


@SUITE.test("deadlines are those that an independent count of working days gives, in each of the three zones")
def deadlines(bench):
    cases = list(deadline_cases())
    expect(len(cases) >= 50, f"only {len(cases)} cases")

    def ask(case):
        kind, slug, received, more = case
        options = [word for name, moment in more.items() for word in ("--" + name.replace("_", "-"), moment)]
        return bench.main.command("deadline", "--class", kind, "--received", received, "--agency", slug, "--json", *options)

    with ThreadPoolExecutor(2) as pool, Problems() as problems:
        for (kind, slug, received, more), done in zip(cases, pool.map(ask, cases)):
            where = f"{kind} at {slug}, {received}, {more}"
            if done.returncode != 0:
                problems.append(f"{where}: {done.stderr}")
                continue
            got = {row["kind"]: (row["due_at"], row["basis"]) for row in json.loads(done.stdout)["deadlines"]}
            wanted = working_days.deadlines(kind, AGENCIES[slug], received, **more)
            problems.check(got == wanted, f"{where}: got {got}, want {wanted}")


TEXTS = [f"{what} di {where}, mohon segera ditangani." for what in
         ["Lampu jalan padam", "Sampah menumpuk", "Selokan tersumbat, \"berbau\"", "Pohon tumbang\nmenutup jalan"]
         for where in ["Jalan Contoh", "Gang Melati", "Pasar Contoh", "dekat balai warga", "depan sekolah"]]


@SUITE.test("importing texts twice brings nothing in twice")
def imports(bench):
    path = os.path.join(bench.main.folder, "texts.csv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["number", "text", "unit"])
        labels = ["Dinas Perhubungan", "Tidak Dikenal"]
        writer.writerows([number, text, labels[number % 2]] for number, text in enumerate(TEXTS))
    receipts = []
    for turn in range(2):
        target = os.path.join(bench.main.folder, f"receipts-{turn}.csv")
        done = bench.main.command("import", "texts", path, "--text", "text", "--label", "unit", "--under", CITY,
                                  "--receipts", target)
        equal(done.returncode, 0, done.stdout + done.stderr)
        wanted = ["20 new reports, 0 known before, 0 refused", "0 new reports, 20 known before, 0 refused"][turn]
        expect(wanted in done.stdout, done.stdout)
        expect(os.stat(target).st_mode & 0o077 == 0, "others may read the access codes")
        with open(target, encoding="utf-8") as file:
            receipts.append(list(csv.DictReader(file)))
    equal(receipts[0], receipts[1], "the receipts of both times")
    equal(len({row["tracking_id"] for row in receipts[0]}), 20, "tracking IDs")
    for row, text in zip(receipts[0], TEXTS):
        headers = {"Authorization": f"Access {row['access_code']}"}
        view = Client(bench.server.base).get(f"/api/v1/reports/{row['tracking_id']}", headers=headers).json
        equal((view["body"], view["status"], view["classification"]), (text, "submitted", "unclassified"), "a report")
        wanted = "dinas-perhubungan-kota-surabaya" if int(row["row"]) % 2 else "nasional"
        equal((row["agency"], view["agency"]["slug"]), (wanted, wanted), "whose it is")
