# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""The server is killed in the middle of its work, asked to end, and robbed of its database."""

import re
import socket
import sqlite3
import subprocess
import threading
import time
from http.client import HTTPException

from checks import Problems, Skipped, Suite, equal, expect
from client import Client
from journeys import new_key, sample

SUITE = Suite("Faults of a running server")
THREADS = 8


class Sender(threading.Thread):
    """Submits until the server is gone; keeps what was sent and what was acknowledged."""

    def __init__(self, base):
        super().__init__(daemon=True)
        self.client = Client(base)
        self.acknowledged = []
        self.unanswered = None

    def run(self):
        while True:
            key, body = new_key(), sample()
            try:
                answer = self.client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key}, timeout=20)
            except (OSError, HTTPException):
                self.unanswered = key, body
                return
            self.acknowledged.append((key, body, answer))


@SUITE.test("kill -9 while eight submit: nothing acknowledged is lost, nothing is there twice")
def killed(bench):
    installation = bench.installation("killed")
    server = installation.start(LAPOR_LIMITS="off")
    senders = [Sender(server.base) for _ in range(THREADS)]
    for sender in senders:
        sender.start()
    end = time.monotonic() + 20
    while sum(len(sender.acknowledged) for sender in senders) < 300 and time.monotonic() < end:
        time.sleep(0.02)
    server.kill()
    for sender in senders:
        sender.join(30)
    server = installation.start(LAPOR_LIMITS="off")
    client = Client(server.base)
    sent = [row for sender in senders for row in sender.acknowledged]
    expect(len(sent) >= 100, f"only {len(sent)} were acknowledged before the kill")
    numbers = set()
    try:
        with Problems() as problems:
            for key, body, answer in sent:
                if answer.status != 201:
                    problems.append(f"a submission was answered {answer!r}")
                    continue
                receipt = answer.json
                numbers.add(receipt["tracking_id"])
                view = client.get(
                    f"/api/v1/reports/{receipt['tracking_id']}", headers={"Authorization": f"Access {receipt['access_code']}"})
                is_there = view.status == 200 and view.json["title"] == body["title"]
                problems.check(is_there, f"{receipt['tracking_id']} is answered {view!r}")
                again = client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key})
                is_same = again.status == 201 and _receipt(again) == _receipt(answer)
                problems.check(is_same, f"{receipt['tracking_id']} repeated: {again!r}")
            problems.check(len(numbers) == len(sent), "two submissions share a tracking ID")
            for key, body in [sender.unanswered for sender in senders if sender.unanswered]:
                first, second = (client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key}) for _ in range(2))
                same = first.status == second.status == 201 and first.body == second.body
                problems.check(same, f"what was cut off: {first!r}, then {second!r}")
        verified = installation.command("audit", "verify")
        equal(verified.returncode, 0, f"lapor audit verify ({verified.stdout} {verified.stderr})")
    finally:
        server.stop()


def _receipt(answer):
    """A receipt without the addresses in it, which name the port."""
    return {name: value for name, value in answer.json.items() if name != "links"}


def ends(bench, sent, heard):
    """Opens a connection, says something, and asks the server to end."""
    server = bench.main.start(LAPOR_LIMITS="off")
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(sent)
        if heard:
            expect(connection.recv(100).startswith(heard), "no answer before")
        code = server.stop(seconds=10)
    expect(code is not None, "it had to be killed after 10 s")
    equal(code, 0, "exit code")


@SUITE.test("SIGTERM ends it within ten seconds with exit code 0 while a connection is idle")
def asked_to_end(bench):
    ends(bench, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", b"HTTP/1.1 200")


@SUITE.test("SIGTERM ends it within ten seconds with exit code 0 while somebody is slow to send")
def asked_to_end_by_half(bench):
    ends(bench, b"POST /lapor HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\njudul=", None)


@SUITE.test("SIGTERM while others submit: every acknowledged report is there, none is answered with 500")
def asked_to_end_at_work(bench):
    server = bench.main.start(LAPOR_LIMITS="off")
    senders = [Sender(server.base) for _ in range(4)]
    for sender in senders:
        sender.start()
    while sum(len(sender.acknowledged) for sender in senders) < 40:
        time.sleep(0.02)
    equal(server.stop(seconds=10), 0, "exit code")
    for sender in senders:
        sender.join(30)
    with Problems() as problems:
        for _, _, answer in [row for sender in senders for row in sender.acknowledged]:
            problems.check(answer.status in (201, 503), f"answered {answer!r}")
            if answer.status == 201:
                receipt = answer.json
                code = {"Authorization": f"Access {receipt['access_code']}"}
                status = bench.client.get(f"/api/v1/reports/{receipt['tracking_id']}", headers=code).status
                problems.check(status == 200, f"{receipt['tracking_id']}: {status}")


@SUITE.test("while the database is locked, people are asked to come back; afterwards all is well")
def locked(bench):
    if bench.database:
        raise Skipped("it is about SQLite")
    client, key, body = bench.client, new_key(), sample()
    blocker = sqlite3.connect(bench.main.file, isolation_level=None)
    try:
        blocker.execute("BEGIN IMMEDIATE")
        equal(client.get("/jelajah").status, 200, "reading meanwhile")
        answer = client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key}, timeout=30)
        equal(answer.status, 503, f"a submission meanwhile ({answer!r})")
        expect(answer.header("Retry-After"), "there is no Retry-After")
    finally:
        blocker.rollback() if blocker.in_transaction else None
        blocker.close()
    answer = client.post("/api/v1/reports", json=body, headers={"Idempotency-Key": key})
    equal(answer.status, 201, "the same submission afterwards")


@SUITE.test("when PostgreSQL drops all connections, people are asked to come back and the server recovers")
def dropped(bench):
    if not bench.database:
        raise Skipped("it is about PostgreSQL")
    name = re.sub(r"[^a-z0-9_]", "", bench.database.rsplit("/", 1)[-1].split("?")[0])
    drop = f"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{name}' AND pid <> pg_backend_pid()"
    statuses = []
    for _ in range(3):
        subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", drop, bench.database], check=True, capture_output=True)
        for _ in range(12):
            answer = bench.client.post("/api/v1/reports", json=sample(), headers={"Idempotency-Key": new_key()})
            statuses.append(answer.status)
    expect(set(statuses) <= {201, 503}, f"answered {sorted(set(statuses))}")
    equal(statuses[-1], 201, "the last submission")
    expect(bench.server.answers("/readyz"), "it is not ready afterwards")
