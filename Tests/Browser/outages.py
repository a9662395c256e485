# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A start that cannot work says why in a line, and ends with exit code 1: no traceback, no waiting."""

import os
import pwd
import shutil
import socket
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor

from checks import Problems, Skipped, Suite, equal, expect
from client import Client
from journeys import new_key, sample

SUITE = Suite("Outages of the machine")
TRACES = ["Fatal error", "Stack dump", "Traceback", "Crash", "Thread 0", ".swift:"]


def failed(done, *words, code=1):
    """Checks that a command failed as it should."""
    said = done.stdout + done.stderr
    equal(done.returncode, code, f"exit code ({said[-300:]!r})")
    expect(not [trace for trace in TRACES if trace in said], f"a trace: {said[-600:]}")
    expect(done.stderr.startswith("lapor: ") and len(done.stderr.strip().splitlines()) <= 3, f"not in a line: {done.stderr!r}")
    expect(not words or any(word in done.stderr.lower() for word in words), f"none of {words} in {done.stderr!r}")


def only_sqlite(bench):
    if bench.database:
        raise Skipped("it is about SQLite")


@SUITE.test("a folder that may only be read")
def read_only_folder(bench):
    only_sqlite(bench)
    folder = os.path.join(bench.folder, "read-only")
    os.makedirs(folder)
    os.chmod(folder, 0o555)
    user = "nobody" if os.geteuid() == 0 else None
    settings = {**bench.main.environment, "LAPOR_DATABASE_URL": f"sqlite:{folder}/lapor.sqlite"}

    def command(*arguments):
        # Root may write everywhere, so somebody else tries.
        return subprocess.run([bench.binary, *arguments], env=settings, capture_output=True, text=True, timeout=60,
                              user=user, cwd="/")

    if user:
        os.chmod(bench.folder, 0o755)
        try:
            pwd.getpwnam(user)
            allowed = command("--help").returncode == 0
        except (KeyError, PermissionError):
            allowed = False
        if not allowed:
            raise Skipped("the tests run as root, and nobody else may run the program")
    for arguments in [["migrate"], ["demo", "--prepare-only"], ["serve", "--listen", "127.0.0.1:0"]]:
        failed(command(*arguments), "permission", "denied", "open", "read", "make")


@SUITE.test("a database that is a text file")
def text_file(bench):
    only_sqlite(bench)
    path = os.path.join(bench.folder, "text.sqlite")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Ini bukan basis data.\n" * 500)
    shutil.copy(bench.main.file + ".key", path + ".key")
    for arguments in [["migrate"], ["serve", "--listen", "127.0.0.1:0"], ["audit", "verify"], ["demo", "--prepare-only"]]:
        failed(bench.main.command(*arguments, LAPOR_DATABASE_URL=f"sqlite:{path}"), "not a database", "corrupt")
    with open(path, encoding="utf-8") as file:
        expect(file.read().startswith("Ini bukan basis data."), "the file was changed")


@SUITE.test("a database that is cut off in the middle, a folder, or empty")
def other_files(bench):
    only_sqlite(bench)
    with sqlite3.connect(bench.main.file) as source:
        source.execute(f"VACUUM INTO '{bench.folder}/cut.sqlite'")
    source.close()
    os.truncate(f"{bench.folder}/cut.sqlite", 150_000)
    shutil.copy(bench.main.file + ".key", f"{bench.folder}/cut.sqlite.key")
    open(f"{bench.folder}/empty.sqlite", "wb").close()
    failed(bench.main.command("audit", "verify", LAPOR_DATABASE_URL=f"sqlite:{bench.folder}/cut.sqlite"))
    failed(bench.main.command("migrate", LAPOR_DATABASE_URL=f"sqlite:{bench.folder}"))
    for arguments in [["serve", "--listen", "127.0.0.1:0"], ["officer", "list"], ["audit", "verify"]]:
        failed(bench.main.command(*arguments, LAPOR_DATABASE_URL=f"sqlite:{bench.folder}/empty.sqlite"), "migrate")


@SUITE.test("a database that has lost its key file gets no other; a key that cannot be one is refused")
def other_key(bench):
    only_sqlite(bench)
    lost = os.path.join(bench.folder, "lost.sqlite")
    with sqlite3.connect(bench.main.file) as source:
        source.execute(f"VACUUM INTO '{lost}'")
    source.close()
    for arguments in [["serve", "--listen", "127.0.0.1:0"], ["migrate"], ["audit", "verify"]]:
        failed(bench.main.command(*arguments, LAPOR_DATABASE_URL=f"sqlite:{lost}"), "key")
    expect(not os.path.exists(lost + ".key"), "another key was made")
    path = os.path.join(bench.folder, "short.sqlite")
    with open(path + ".key", "wb") as file:
        file.write(b"short")
    failed(bench.main.command("migrate", LAPOR_DATABASE_URL=f"sqlite:{path}"), "32 bytes")
    failed(bench.main.command("migrate", LAPOR_SECRET_KEY="short"), "32")


@SUITE.test("a database that somebody else has locked")
def locked(bench):
    only_sqlite(bench)
    blocker = sqlite3.connect(bench.main.file, isolation_level=None)
    try:
        blocker.execute("BEGIN IMMEDIATE")
        failed(bench.main.command("seed"), "locked", "busy")
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
    equal(bench.main.command("seed").returncode, 0, "afterwards")


@SUITE.test("a full disk: what cannot be kept is not acknowledged, and with room again all is well")
def full_disk(bench):
    only_sqlite(bench)
    disk = os.path.join(bench.folder, "disk")
    os.makedirs(disk)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        raise Skipped(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    server = None
    try:
        installation = type(bench.main)(bench.binary, disk).prepare()
        server = installation.start(LAPOR_LIMITS="off")
        with open(os.path.join(disk, "filler"), "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"\0" * 4096)
            except OSError:
                pass
        _while_full(installation, Client(server.base), os.path.join(disk, "filler"))
        equal(server.stop(), 0, "exit code")
    finally:
        if server:
            server.kill()
        subprocess.run(["umount", "--lazy", disk], check=False)


def _while_full(installation, client, filler):
    kept = []
    with Problems() as problems:
        for _ in range(400):
            body, key = sample(body="Contoh. " * 2_000), new_key()
            answer = client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key})
            if answer.status != 201:
                break
            kept.append(answer.json)
        problems.check(answer.status == 503, f"a submission on a full disk: {answer!r}")
        problems.check(client.get("/jelajah").status == 200, "reading on a full disk")
        problems.check(client.get("/healthz").status == 200, "/healthz on a full disk")
        command = installation.command("officer", "add", "--email", "a@b.example", "--name", "A", "--role", "operator",
                                       "--password-stdin", text="sandi-contoh-panjang\n" * 2)
        problems.check(command.returncode in (0, 1) and "Fatal" not in command.stderr, f"a command: {command.stderr}")
        os.unlink(filler)
        again = client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key})
        problems.check(again.status == 201, f"the same submission with room again: {again!r}")
        for receipt in kept:
            code = {"Authorization": f"Access {receipt['access_code']}"}
            status = client.get(f"/api/v1/reports/{receipt['tracking_id']}", headers=code).status
            problems.check(status == 200, f"{receipt['tracking_id']} was acknowledged and is answered {status}")
        verified = installation.command("audit", "verify")
        problems.check(verified.returncode == 0, f"audit verify: {verified.stdout}{verified.stderr}")


@SUITE.test("PostgreSQL that refuses, is silent, or does not know us")
def postgres_away(bench):
    secret = "x" * 40
    with socket.create_server(("127.0.0.1", 0)) as silent:
        urls = ["postgres://lapor@127.0.0.1:1/lapor", f"postgres://lapor@127.0.0.1:{silent.getsockname()[1]}/lapor",
                "postgres://lapor@no-such-host.invalid/lapor"]
        if bench.database:
            urls.append(bench.database.rsplit("/", 1)[0] + "/no_such_database")
        tries = [(url, ["serve", "--listen", "127.0.0.1:0"]) for url in urls] + [(urls[0], ["migrate"])]
        with Problems() as problems, ThreadPoolExecutor(len(tries)) as pool:
            def attempt(url, arguments):
                done = bench.main.command(*arguments, LAPOR_DATABASE_URL=url, LAPOR_SECRET_KEY=secret, timeout=30)
                try:
                    failed(done)
                except AssertionError as error:
                    problems.append(f"{' '.join(arguments)} with {url}: {error}")

            list(pool.map(lambda row: attempt(*row), tries))


@SUITE.test("settings that cannot be used, and a port that is taken")
def settings(bench):
    port = str(bench.server.port)
    failed(bench.main.command("serve", "--listen", f"127.0.0.1:{port}"), "in use", port)
    # More than once: what the worker has begun by then is interrupted at another place each time.
    for _ in range(8):
        failed(bench.main.command("serve", "--listen", "192.0.2.1:8080"), "192.0.2.1", "assign", "address")
    failed(bench.main.command("migrate", LAPOR_DATABASE_URL="mysql://x"), "database.url", code=2)
    failed(bench.main.command("migrate", "--config", f"{bench.folder}/no-such-file.json"), "no-such-file")
    if bench.database:
        for secret in ["", "too short"]:
            failed(bench.main.command("migrate", LAPOR_SECRET_KEY=secret), "secret")
