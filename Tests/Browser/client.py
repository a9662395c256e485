# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A small HTTP client: nothing is followed, nothing is retried, every answer is shown to the contract."""

import http.client
import json as json_format
import select
import socket
import urllib.parse


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def json(self):
        return json_format.loads(self.body)

    def cookie(self, name):
        for key, value in self.headers:
            if key.lower() == "set-cookie" and value.startswith(name + "="):
                return value.split(";")[0].split("=", 1)[1]
        return None

    def __repr__(self):
        return f"{self.status} {self.body[:300].decode('utf-8', 'replace')}"


class Client:
    def __init__(self, base, contract=None, source=None):
        self.base = base
        self.source = source
        self.contract = contract
        parts = urllib.parse.urlsplit(base)
        self.host, self.port = parts.hostname, parts.port

    def send(self, method, path, *, json=None, form=None, body=None, headers=None, timeout=30):
        """Sends `json`, a `form` or the bytes of `body`."""
        headers = dict(headers or {})
        if json is not None:
            body = json_format.dumps(json, ensure_ascii=False).encode()
            headers.setdefault("Content-Type", "application/json")
        elif form is not None:
            body = urllib.parse.urlencode(form).encode()
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        # Who is bound to no address can use a port again as soon as it is free of this server: there are tens of thousands of requests.
        source = (self.source, 0) if self.source else None
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout, source_address=source)
        try:
            connection.request(method, path, body=body, headers=headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.getheaders(), response.read())
        finally:
            connection.close()
        if self.contract:
            self.contract.check(method, path, answer)
        return answer

    def get(self, path, **more):
        return self.send("GET", path, **more)

    def post(self, path, **more):
        return self.send("POST", path, **more)

    def raw(self, request, timeout=15):
        """Sends bytes that need not be HTTP; answers the status, or nothing when the connection just ends.

        Reads while it still writes, so that an early refusal is heard.
        """
        with socket.create_connection((self.host, self.port), timeout=timeout) as connection:
            connection.setblocking(False)
            rest, heard = memoryview(request), b""
            while b"\r\n\r\n" not in heard:
                readable, writable, _ = select.select([connection], [connection] if rest else [], [], timeout)
                if not readable and not writable:
                    raise AssertionError(f"no answer within {timeout} s")
                try:
                    if readable:
                        chunk = connection.recv(65_536)
                        if not chunk:
                            break
                        heard += chunk
                    if writable:
                        rest = rest[connection.send(rest[:65_536]):]
                except (BrokenPipeError, ConnectionResetError):
                    break
        return int(heard.split(b" ", 2)[1]) if heard.startswith(b"HTTP/1.1 ") else None

    def post_raw(self, path, body, headers=()):
        lines = [f"POST {path} HTTP/1.1", f"Host: {self.host}:{self.port}", f"Content-Length: {len(body)}"]
        head = "\r\n".join([*lines, *(f"{name}: {value}" for name, value in headers)]) + "\r\n\r\n"
        return self.raw(head.encode("latin-1") + body)
