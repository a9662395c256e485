# SP4N-LAPOR! open implementation
# SPDX-License-Identifier: Apache-2.0
"""A mail server for the tests: it takes letters on the loopback address, or refuses them as it is told."""

import email
import email.policy
import logging
import ssl

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from server import free_port

# Handshakes fail here on purpose.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)


class Peer:
    """Keeps what it was sent, taken or not.

    `refuse_recipient` holds an answer for each address that is refused, `refuse_message` answers for the next messages to it.
    """

    def __init__(self, certificate=None, sign_in=None):
        self.received = []
        self.recipients = []
        self.introductions = set()
        self.refuse_recipient = {}
        self.refuse_message = {}
        self.sign_in = sign_in
        more = {}
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(context)
            more.update(tls_context=context, require_starttls=True)
        if sign_in:
            more.update(authenticator=self._check, auth_required=True, auth_require_tls=True)
        self.port = free_port()
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port, **more)

    def _check(self, server, session, envelope, mechanism, data):
        right = isinstance(data, LoginPassword) and (data.login.decode(), data.password.decode()) == self.sign_in
        # Not handled: the server itself must say no.
        return AuthResult(success=right, handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.recipients.append(address)
        self.introductions.add(session.host_name)
        if address in self.refuse_recipient:
            return self.refuse_recipient[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = Received(envelope, is_encrypted=session.ssl is not None, is_known=bool(session.authenticated))
        self.received.append(letter)
        answers = self.refuse_message.get(envelope.rcpt_tos[0])
        return answers.pop(0) if answers else "250 OK"

    def about(self, tracking_id, to):
        """The letters that name a report, to one address."""
        return [letter for letter in self.received if tracking_id in letter.text and letter.recipients == [to]]

    def __enter__(self):
        self._controller.start()
        return self

    def __exit__(self, kind, error, trace):
        self._controller.stop()


class Received:
    """A letter as it came, and as a mail program reads it."""

    def __init__(self, envelope, is_encrypted, is_known):
        self.sender = envelope.mail_from
        self.recipients = list(envelope.rcpt_tos)
        self.is_encrypted = is_encrypted
        self.is_known = is_known
        self.raw = envelope.original_content
        self.message = email.message_from_bytes(self.raw, policy=email.policy.default)

    def part(self, kind):
        return self.message.get_body((kind,)).get_content()

    @property
    def text(self):
        return self.part("plain")

    @property
    def html(self):
        return self.part("html")
