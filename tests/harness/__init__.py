"""What the tests share: a server, a person's computer with real AWS clients, a person at a browser.

Nothing here knows how Cardea is built inside. It starts the binary, reads `ready.json`, and talks to it
only through unmodified AWS clients and a browser.
"""
