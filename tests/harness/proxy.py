"""An HTTP CONNECT proxy that leads AWS's host names to the server under test, and nothing else anywhere.

Old clients know no endpoint settings: they look up `oidc.us-east-1.amazonaws.com`. With HTTPS_PROXY
they ask this proxy instead, and reach a server that has a certificate for those names. What is asked
for beyond that is refused and remembered, which proves that no client called out.
"""

import contextlib
import selectors
import socket
import socketserver
import threading


class ConnectProxy:
    """Listens on a free port of 127.0.0.1 from construction to `close`."""

    def __init__(self, target: tuple[str, int] | None) -> None:
        self.target = target
        self.led: list[str] = []
        self.refused: list[str] = []
        self._server = ThreadingServer(("127.0.0.1", 0), Connection)
        self._server.proxy = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class ThreadingServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    proxy: ConnectProxy


class Connection(socketserver.StreamRequestHandler):
    server: ThreadingServer

    def handle(self) -> None:
        proxy = self.server.proxy
        request = self.rfile.readline(8192).decode("latin-1").split()
        while self.rfile.readline(8192) not in (b"\r\n", b"\n", b""):
            pass
        method, address = (request + ["", ""])[:2]
        if method != "CONNECT" or proxy.target is None or not address.endswith(".amazonaws.com:443"):
            proxy.refused.append(f"{method} {address}")
            self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            return
        proxy.led.append(address.removesuffix(":443"))
        with socket.create_connection(proxy.target, timeout=10) as upstream:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with contextlib.suppress(ConnectionError):
                pump(self.connection, upstream)


def pump(client: socket.socket, upstream: socket.socket) -> None:
    """Copy in both directions until one side closes."""
    other = {client: upstream, upstream: client}
    with selectors.DefaultSelector() as selector:
        for end in other:
            end.settimeout(30)
            selector.register(end, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                data = key.fileobj.recv(65536)
                if not data:
                    return
                other[key.fileobj].sendall(data)
