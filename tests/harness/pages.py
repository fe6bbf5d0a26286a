"""A person at a browser without scripts, which needs no browser."""

import html
import http.cookiejar
import re
import urllib.error
import urllib.parse
import urllib.request
from typing import Any


class Pages:
    """A browser that only follows links and sends forms."""

    def __init__(self) -> None:
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar)
        self.url = self.text = ""
        self.status = 0
        self.headers: Any = None

    def open(self, url: str, form: dict[str, str] | None = None) -> "Pages":
        data = None if form is None else urllib.parse.urlencode(form).encode()
        try:
            answer = self._opener.open(url, data, timeout=20)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            self.url, self.status, self.headers = answer.geturl(), answer.status, answer.headers
            self.text = html.unescape(answer.read().decode())
        return self

    def send(self, **fields: str) -> "Pages":
        """Send the page's form with its hidden fields."""
        found = re.search(r'<form method="post" action="([^"]+)"', self.text)
        assert found, self.text
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', self.text)
        return self.open(urllib.parse.urljoin(self.url, found[1]), dict(hidden) | fields)

    def sign_in(self, portal: str, user_name: str, password: str) -> "Pages":
        self.begin(portal).send(username=user_name).send(password=password)
        return self.open(f"{portal}/plain")

    def begin(self, portal: str) -> "Pages":
        """The first page of a sign-in, where the portal leads who has no scripts."""
        return self.open(urllib.parse.urljoin(portal, "/sign-in"))

    def approve(self, url: str, user_code: str, user_name: str, old: str, new: str) -> None:
        """Sign in for the first time at a device's page, with a one-time password, and allow it."""
        self.open(url)
        answers = [
            ("username", {"username": user_name}),
            ("new_password", {"new_password": new, "confirm_password": new}),
            ("password", {"password": old}),
            ("user_code", {"user_code": user_code}),
            ("decision", {"decision": "allow"}),
        ]
        for _ in range(2 * len(answers)):
            if 'data-testid="done"' in self.text:
                return
            wanted = [fields for name, fields in answers if f'name="{name}"' in self.text]
            assert wanted, self.text
            self.send(**wanted[0])
        raise AssertionError(self.text)
