"""A line between a node and its database that can be cut.

It is a TCP relay on a free port of 127.0.0.1. `cut` is what a node sees whose database's machine is gone
and says so; `hang` is a line into which everything disappears.
"""

import contextlib
import selectors
import socket
import threading


class Line:
    """Leads to `target` from construction to `close`, unless it is cut or hangs."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        self._ends: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._is_cut = False
        self._flows = threading.Event()
        self._flows.set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Close all connections, and every new one at once."""
        with self._lock:
            self._is_cut = True
        self._close_all()

    def hang(self) -> None:
        """Swallow what is sent from now on, on connections old and new."""
        self._flows.clear()

    def mend(self) -> None:
        """Lead on again; connections that hung are gone."""
        self._close_all()
        with self._lock:
            self._is_cut = False
        self._flows.set()

    def close(self) -> None:
        self._listener.close()
        self._flows.set()
        self._close_all()

    def _close_all(self) -> None:
        with self._lock:
            ends, self._ends = self._ends, set()
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._lead, args=(client,), daemon=True).start()

    def _lead(self, client: socket.socket) -> None:
        with client:
            self._flows.wait()
            if self._is_cut:
                return
            with contextlib.suppress(OSError), socket.create_connection(self._target) as upstream:
                with self._lock:
                    self._ends |= {client, upstream}
                self._pump(client, upstream)

    def _pump(self, client: socket.socket, upstream: socket.socket) -> None:
        other = {client: upstream, upstream: client}
        with selectors.DefaultSelector() as selector:
            for end in other:
                selector.register(end, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    data = key.fileobj.recv(65536)
                    # What was read while nothing flows is never seen again.
                    if not data or not self._flows.is_set():
                        self._flows.wait()
                        return
                    other[key.fileobj].sendall(data)
