# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""An installation of the program with a folder of its own, and the servers that it runs."""

import atexit
import glob
import http.client
import os
import random
import secrets
import signal
import socket
import sqlite3
import subprocess
import time

_running = []


@atexit.register
def stop_everything():
    for server in list(_running):
        server.kill()


def free_port():
    """Below those that the system gives to connections, so that none of them takes it before the server listens, or between two."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as listener:
            try:
                listener.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def at(moment):
    """Settings for a program that lives at another moment, as -60d."""
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    if library is None:
        raise AssertionError("faketime is not installed: make test-dependencies")
    return {
        "LD_PRELOAD": library, "FAKETIME": moment, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        # Without a name for it, the library makes shared memory by starting the program again, without its arguments.
        "FAKETIME_SHARED": "/lapor_sem /lapor_shm",
    }


class Installation:
    """A database, the folder it is used from, and the settings that go with it."""

    def __init__(self, binary, folder, database=None):
        self.binary = binary
        self.folder = folder
        self.is_postgres = database is not None
        self.database = database or f"sqlite:{folder}/var/lapor.sqlite"
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("LAPOR_")}
        self.environment["LAPOR_DATABASE_URL"] = self.database
        self.environment.setdefault("SWIFT_BACKTRACE", "enable=no")
        if self.is_postgres:
            self.environment["LAPOR_SECRET_KEY"] = secrets.token_hex(32)
        os.makedirs(folder, exist_ok=True)

    @property
    def file(self):
        """The SQLite database."""
        return self.database.removeprefix("sqlite:")

    def command(self, *arguments, text="", timeout=60, **settings):
        """Runs the program once; answers its exit code (nothing when it had to be stopped) and what it said."""
        command = [self.binary, *arguments]
        try:
            return subprocess.run(
                command, cwd=self.folder, env={**self.environment, **settings}, input=text, capture_output=True, text=True,
                timeout=timeout)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, None, "", f"it did not end within {timeout} s")

    def sql(self, *statements):
        """Changes rows as nobody may but a test."""
        if self.is_postgres:
            text = ";\n".join(["BEGIN", *statements, "COMMIT;"])
            subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", self.database], input=text, text=True, check=True)
            return
        with sqlite3.connect(self.file, timeout=10) as database:
            for statement in statements:
                database.execute(statement)
        database.close()

    def prepare(self):
        done = self.command("demo", "--prepare-only", "--reports", "0", timeout=120)
        if done.returncode != 0:
            raise SystemExit(f"lapor demo --prepare-only --reports 0 failed: {done.stderr}")
        if not os.path.exists(self._sign_ins_path):
            raise SystemExit("no demo sign-ins were made: the database must be empty")
        return self

    @property
    def _sign_ins_path(self):
        return os.path.join(self.folder, "var", "demo-sign-ins.txt")

    @property
    def sign_ins(self):
        """Passwords by the name before the at sign, as `agency-admin`."""
        with open(self._sign_ins_path, encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file if line.strip()]
        return {email.split("@")[0]: (email, password) for email, password, _ in rows}

    def start(self, **settings):
        return Server(self, settings)


class Server:
    """One `lapor serve`, on a free port of the loopback address."""

    def __init__(self, installation, settings):
        # Between finding a free port and listening on it, somebody's connection may take it: then another one is found.
        for attempt in range(5):
            self._start(installation, settings)
            try:
                return self._wait()
            except AssertionError:
                if attempt == 4 or "Address already in use" not in self.log:
                    raise

    def _start(self, installation, settings):
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log_path = os.path.join(installation.folder, f"server-{self.port}.log")
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [installation.binary, "serve", "--listen", f"127.0.0.1:{self.port}"], cwd=installation.folder,
                env={**installation.environment, **settings}, stdin=subprocess.DEVNULL, stdout=log,
                stderr=subprocess.STDOUT)
        _running.append(self)

    def _wait(self, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}: {self.log[-500:]}")
            if self.answers("/healthz"):
                return
            time.sleep(0.05)
        self.kill()
        raise AssertionError(f"the server did not answer within {seconds} s: {self.log[-500:]}")

    def answers(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    @property
    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def stop(self, seconds=10):
        """Asks it to end; answers its exit code, or nothing when it had to be killed."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return None
        finally:
            if self in _running:
                _running.remove(self)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self in _running:
            _running.remove(self)
