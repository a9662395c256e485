# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A line between a browser and the server that can be cut, as a telephone's is."""

import socket
import threading


class Line:
    """Passes everything on to the server; counts what goes up."""

    def __init__(self, base):
        host, port = base.removeprefix("http://").split(":")
        self._target = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open = set()
        self._lock = threading.Lock()
        self.is_cut = False
        self.sent = 0
        self._cut_at = None
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self):
        """Breaks every connection; those that come now are broken at once."""
        with self._lock:
            self.is_cut = True
            for one in self._open:
                self._break(one)
            self._open.clear()

    def restore(self):
        with self._lock:
            self.is_cut = False

    def cut_once_after(self, count):
        """Breaks the connection that brings the count of bytes above this, once."""
        self._cut_at = self.sent + count

    def close(self):
        self.cut()
        self._listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with self._lock:
            if self.is_cut:
                return self._break(client)
        try:
            server = socket.create_connection(self._target)
        except OSError:
            return self._break(client)
        with self._lock:
            self._open |= {client, server}
        threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()
        self._pass(client, server, True)
        return None

    def _pass(self, source, sink, is_up):
        try:
            while data := source.recv(262_144):
                if is_up:
                    self.sent += len(data)
                    if self._cut_at is not None and self.sent > self._cut_at:
                        self._cut_at = None
                        break
                sink.sendall(data)
        except OSError:
            pass
        for one in (source, sink):
            self._break(one)
            with self._lock:
                self._open.discard(one)

    @staticmethod
    def _break(one):
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        one.close()
