# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""Exports of the national system: taken over by the command, found, and written again as CSV and as a workbook."""

import csv
import io
import os
import zipfile
from xml.etree import ElementTree

from checks import Problems, Skipped, Suite, equal, expect
from client import Client
from journeys import Officers

SUITE = Suite("Exchange with the national system")
SAMPLE = "LAPOR_SP4N_SAMPLE"
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
COLUMNS = [
    "Tracking ID", "Tanggal Laporan Masuk", "Waktu Laporan Masuk", "Nama Pelapor", "Klasifikasi Laporan", "ID Kategori",
    "Kategori", "Judul Laporan", "Isi Laporan Awal", "Isi Laporan Akhir", "Tipe Laporan (Anonim/Rahasia)",
    "Sumber Laporan", "Instansi Induk", "ID Instansi Terdisposisi", "Instansi Terdisposisi", "Status Laporan",
    "Alasan Tunda/Arsip", "Provinsi", "Kota/Kabupaten", "Kecamatan", "Kelurahan", "Nomor SK", "Url SK",
    "Url Dokumen Laporan Tahunan", "Laporan yang Masuk melalui Kanal Aduan Setwapres", "Rating",
]
FIRST = 6_100_001


def row(number, **more):
    """A closed complaint, invented, at a unit of Kota Surabaya."""
    text = f"Lampu contoh nomor {number} padam sejak tiga malam, \"mohon\" diganti."
    return {
        "Tracking ID": str(number), "Tanggal Laporan Masuk": "25 Sep 2024", "Waktu Laporan Masuk": "09:55:59",
        "Klasifikasi Laporan": "Pengaduan Tidak Berkadar Pengawasan", "ID Kategori": "1398.0",
        "Kategori": "Penerangan Jalan", "Judul Laporan": f"Lampu Contoh {number} Padam", "Isi Laporan Awal": text,
        "Isi Laporan Akhir": text, "Sumber Laporan": "Website", "Instansi Induk": "Pemerintah Kota Surabaya",
        "ID Instansi Terdisposisi": "14637.0", "Instansi Terdisposisi": "Dinas Perhubungan Kota Surabaya",
        "Status Laporan": "Ditutup oleh Sistem", "Provinsi": "Jawa Timur", "Kota/Kabupaten": "Kota Surabaya", **more,
    }


ROWS = [
    row(FIRST), row(FIRST + 1, **{"Tipe Laporan (Anonim/Rahasia)": "Anonim|Rahasia", "Nama Pelapor": "Nama Karangan"}),
    row(FIRST + 2, **{"Klasifikasi Laporan": "", "ID Kategori": "", "Kategori": "", "Sumber Laporan": "Tatap Muka"}),
    row(FIRST + 3, **{"Status Laporan": "Diarsipkan oleh Admin", "Alasan Tunda/Arsip": "Masukan terlalu umum"}),
    row(FIRST + 4, **{"Isi Laporan Awal": "'=HYPERLINK(\"http://x.example\")\nbaris kedua", "Rating": "4"}),
    row(FIRST + 5, **{"Klasifikasi Laporan": "Pengaduan Berkadar Pengawasan", "Nama Pelapor": "Nama Karangan"}),
]


def write(path, rows, before=""):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(before)
        writer = csv.DictWriter(file, list(rows[0]) if not before else COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)


def read(text):
    return {row["Tracking ID"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def sheet(data):
    """The cells of a workbook's first sheet."""
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        tree = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    expect(not list(tree.iter(f"{name}f")), "a cell of the workbook is a formula")
    rows = []
    for line in tree.iter(f"{name}row"):
        cells = [""] * len(COLUMNS)
        for cell in line.iter(f"{name}c"):
            letters = cell.get("r").rstrip("0123456789")
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            equal(cell.get("t"), "inlineStr", f"the kind of {cell.get('r')}")
            cells[column - 1] = "".join(part.text or "" for part in cell.iter(f"{name}t"))
        rows.append(cells)
    return rows


def unguarded(cell):
    rest = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and rest[:1] in tuple("=+-@") and rest else cell


def wanted(given):
    """What must leave: every column, no name."""
    return {column: given.get(column, "") if column != "Nama Pelapor" else "" for column in COLUMNS}


def show(problems, got, given):
    for number, cells in ((row["Tracking ID"], wanted(row)) for row in given):
        if number not in got:
            problems.append(f"{number} is missing")
            continue
        for column, cell in cells.items():
            problems.check(unguarded(got[number][column]) == unguarded(cell),
                           f"{number}, {column}: got {len(got[number][column])} characters, want {len(cell)}")


@SUITE.test("an export is taken over once, and written again as it came")
def takes_over(bench):
    path = os.path.join(bench.main.folder, "sp4n.csv")
    write(path, ROWS, "Judul Laporan,Rekap contoh\r\nNama Instansi,Contoh\r\nTanggal Generate,3 Jan 2026\r\n")
    receipts = os.path.join(bench.main.folder, "sp4n-receipts.csv")
    dry = bench.main.command("import", "sp4n", path, "--dry-run")
    expect(dry.returncode == 0 and "6 reports would be new" in dry.stdout, dry.stdout + dry.stderr)
    done = bench.main.command("import", "sp4n", path, "--receipts", receipts)
    equal(done.returncode, 0, done.stdout + done.stderr)
    expect("6 new reports, 0 known before, 0 refused, of 6 rows" in done.stdout, done.stdout)
    expect("Nama Karangan" not in done.stdout + done.stderr, "a name is shown")
    expect(os.stat(receipts).st_mode & 0o077 == 0, "others may read the access codes")
    again = bench.main.command("import", "sp4n", path)
    expect("0 new reports, 6 known before, 0 refused" in again.stdout, again.stdout)
    target = os.path.join(bench.main.folder, "sp4n-out.csv")
    for name in [target, target.replace(".csv", ".xlsx")]:
        done = bench.main.command("export", "sp4n", name, "--all", "--until", "2024-12-31")
        equal(done.returncode, 0, done.stderr)
        expect(os.stat(name).st_mode & 0o077 == 0, f"others may read {name}")
        equal(bench.main.command("export", "sp4n", name, "--all").returncode, 2, "writing over it")
    with open(target, encoding="utf-8", newline="") as file:
        text = file.read()
    equal(next(csv.reader(io.StringIO(text))), COLUMNS, "the columns")
    with open(target.replace(".csv", ".xlsx"), "rb") as file:
        table = sheet(file.read())
    with Problems() as problems:
        show(problems, read(text), ROWS)
        show(problems, {cells[0]: dict(zip(COLUMNS, cells)) for cells in table[1:]}, ROWS)
    expect(not any(cell.startswith("=") for line in csv.reader(io.StringIO(text, newline="")) for cell in line),
           "a cell of the CSV file would be run")


@SUITE.test("old numbers find what anybody may read, and nothing else")
def finds(bench):
    client = Client(bench.server.base, bench.contract)
    answer = client.get(f"/api/v1/sources/sp4n/reports/{FIRST}")
    equal(answer.status, 200, f"{answer!r}")
    view = client.get(f"/api/v1/reports/{answer.json['tracking_id']}").json
    equal((view["title"], view["status"]), (ROWS[0]["Judul Laporan"], "closed"), "the report")
    equal(view["received_at"], "2024-09-25T09:55:59+07:00", "its day")
    for number in [FIRST + 1, FIRST + 2, FIRST + 3, FIRST + 5, 1, "nonsense"]:
        equal(client.get(f"/api/v1/sources/sp4n/reports/{number}").status, 404, f"{number}")
    equal(client.get(f"/api/v1/sources/nonsense/reports/{FIRST}").status, 404, "another source")
    found = client.post("/lacak", form={"nomor": str(FIRST)})
    equal((found.status, found.header("Location")), (303, f"/laporan/{answer.json['tracking_id']}"), "tracking it")
    equal(client.post("/lacak", form={"nomor": str(FIRST + 1)}).status, 422, "tracking what is confidential")


@SUITE.test("officers export what they may see, over the API and by the command")
def scopes(bench):
    officers = Officers(bench.client, bench.main)
    plain, secret, unread = str(FIRST), str(FIRST + 1), str(FIRST + 2)
    oversight = str(FIRST + 5)
    seen = {
        "national-admin": ({plain, secret, unread, oversight}, set()),
        "agency-admin": ({plain, secret, unread}, {oversight}),
        "liaison-officer": (set(), {plain, secret, unread, oversight}),
        "executive-viewer": ({plain, unread}, {secret, oversight}),
        "internal-oversight": ({plain, oversight}, {secret}),
        "api-developer": (set(), {plain, secret, unread, oversight}),
    }
    with Problems() as problems:
        for name, (there, hidden) in seen.items():
            answer = bench.client.get("/api/v1/exports/sp4n?until=2025-01-01T00:00:00Z", headers=officers.headers(name))
            problems.check(answer.status == 200, f"{name}: {answer!r}")
            over = read(answer.text)
            email = bench.main.sign_ins[name][0]
            done = bench.main.command("export", "sp4n", "--as", email, "--until", "2025-01-01T00:00:00Z")
            problems.check(done.returncode == 0, f"{name}: {done.stderr}")
            by = read(done.stdout)
            problems.check(over == by, f"{name}: the API and the command differ")
            numbers = set(over)
            problems.check(there <= numbers and not hidden & numbers, f"{name}: {sorted(numbers)}")
    answer = bench.client.get("/api/v1/exports/sp4n?format=xlsx", headers=officers.headers("agency-admin"))
    equal(answer.status, 200, "a workbook")
    equal(sheet(answer.body)[0], COLUMNS, "its columns")
    expect("attachment" in answer.header("Content-Disposition"), "it is no file")
    equal(bench.client.get("/api/v1/exports/sp4n").status, 401, "a stranger")
    headers = officers.headers("agency-admin")
    for query in ["format=pdf", "since=yesterday", "agency=nobody", "state=nonsense", "zone=UTC%2B7", "nonsense=1"]:
        equal(bench.client.get(f"/api/v1/exports/sp4n?{query}", headers=headers).status, 422, query)


@SUITE.test("what cannot be read is named with its line, and the rest goes on")
def refuses(bench):
    folder = bench.main.folder
    path = os.path.join(folder, "sp4n-bad.csv")
    write(path, [row(FIRST + 50, **{"Status Laporan": "Entah"}), row(FIRST + 51, **{"Tanggal Laporan Masuk": "32 Jan 2024"}),
                 row(FIRST + 52), row("x1")])
    done = bench.main.command("import", "sp4n", path)
    equal(done.returncode, 1, done.stderr)
    expect("1 new reports, 0 known before, 3 refused, of 4 rows" in done.stdout, done.stdout)
    for wanted_words in [f"{path}:2: refused: Status Laporan", f"{path}:3: refused: Tanggal Laporan Masuk",
                         f"{path}:5: refused: Tracking ID"]:
        expect(wanted_words in done.stderr, f"{wanted_words!r} is not in {done.stderr}")
    broken = {
        "header.csv": b"a,b\n1,2\n", "columns.csv": b"Tracking ID,Kategori\n1,2\n", "empty.csv": b"",
        "quote.csv": b"Tracking ID,Tanggal Laporan Masuk,Isi Laporan Awal,Status Laporan\n1,\"2,3\n",
        "latin.csv": b"Tracking ID,Tanggal Laporan Masuk,Isi Laporan Awal,Status Laporan\n1,2,\xe9,3\n",
    }
    for name, content in broken.items():
        target = os.path.join(folder, name)
        with open(target, "wb") as file:
            file.write(content)
        done = bench.main.command("import", "sp4n", target)
        expect(done.returncode == 1 and done.stderr.startswith("lapor: ") and not done.stdout,
               f"{name}: {done.returncode} {done.stdout} {done.stderr[:300]}")
    for words in ["import sp4n", f"import sp4n {path} --zone CET", "export sp4n", "export sp4n --all --as a@b.example",
                  "export sp4n --all --state nonsense", "export sp4n --all --since yesterday",
                  f"import sp4n {path} --receipts {path}"]:
        done = bench.main.command(*words.split())
        expect(done.returncode == 2 and done.stderr and not done.stdout, f"{words}: {done.returncode} {done.stderr[:200]}")
    for words in ["export sp4n --as nobody@b.example", "export sp4n --all --agency nobody",
                  f"import sp4n {path} --under nobody", "import sp4n no-such-file.csv"]:
        done = bench.main.command(*words.split())
        expect(done.returncode == 1 and done.stderr and not done.stdout, f"{words}: {done.returncode} {done.stderr[:200]}")


@SUITE.test("an export that cannot be finished leaves no half file behind")
def leaves_nothing(bench):
    for ending in ["csv", "xlsx"]:
        # A folder in the place of the file: what was written cannot take its name.
        target = os.path.join(bench.main.folder, f"taken.{ending}")
        os.mkdir(target)
        done = bench.main.command("export", "sp4n", target, "--all", "--overwrite")
        expect(done.returncode == 1 and "cannot be written" in done.stderr, f"{ending}: {done.returncode} {done.stderr}")
        expect(not os.path.exists(f"{target}.part"), f"{target}.part is left")


@SUITE.test("a real export is taken over whole, and leaves equal in every column that it has")
def real(bench):
    sample = os.environ.get(SAMPLE) or os.path.join(ROOT, "../shared/data/sp4n/sp4n_export_sample_40.csv")
    if not os.path.exists(sample):
        raise Skipped(f"{SAMPLE} names no file: real reports are not part of this project")
    with open(sample, encoding="utf-8", newline="") as file:
        given = list(csv.DictReader(file))
    done = bench.main.command("import", "sp4n", sample, timeout=300)
    equal(done.returncode, 0, done.stdout)
    expect(f"{len(given)} new reports, 0 known before, 0 refused" in done.stdout, done.stdout)
    again = bench.main.command("import", "sp4n", sample, timeout=300)
    expect(f"0 new reports, {len(given)} known before, 0 refused" in again.stdout, again.stdout)
    got = read(bench.main.command("export", "sp4n", "--all", timeout=300).stdout)
    with Problems() as problems:
        for cells in given:
            for column in cells:
                # What they say is theirs: only that it differs is shown.
                same = unguarded(got[cells["Tracking ID"]][column]) == unguarded(cells[column].strip())
                problems.check(same or column == "Nama Pelapor", f"{column} of a row differs")
    national = Officers(bench.client, bench.main).headers("national-admin")
    for cells in given:
        answer = bench.client.get(f"/api/v1/sources/sp4n/reports/{cells['Tracking ID']}", headers=national)
        equal(answer.status, 200, "finding one")
        equal(bench.client.get(f"/api/v1/reports/{answer.json['tracking_id']}", headers=national).status, 200, "reading it")
