# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A ClamAV daemon of our own, which knows one signature: the test file of EICAR."""

import os
import shutil
import socket
import subprocess
import time

from checks import Skipped
from files import EICAR_SIGNATURE
from server import free_port


class Clamd:
    def __init__(self, folder):
        program = shutil.which("clamd") or "/usr/sbin/clamd"
        if not os.path.exists(program):
            raise Skipped("there is no clamd here")
        os.makedirs(os.path.join(folder, "signatures"), exist_ok=True)
        with open(os.path.join(folder, "signatures", "test.hdb"), "w", encoding="ascii") as file:
            file.write(EICAR_SIGNATURE + "\n")
        self.port = free_port()
        settings = os.path.join(folder, "clamd.conf")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(f"Foreground yes\nTCPSocket {self.port}\nTCPAddr 127.0.0.1\nStreamMaxLength 60M\n"
                       f"DatabaseDirectory {folder}/signatures\nTemporaryDirectory {folder}\n")
        self.process = subprocess.Popen([program, "--config-file", settings], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @property
    def address(self):
        return f"tcp:127.0.0.1:{self.port}"

    def wait(self, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"clamd ended with {self.process.returncode}")
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    connection.sendall(b"zPING\0")
                    if connection.recv(10).startswith(b"PONG"):
                        return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"clamd did not answer within {seconds} s")

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
