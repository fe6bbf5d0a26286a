"""The start page: to the sign-in and back, with scripts and without."""

from harness.browser import Browser


def test_without_scripts_the_start_page_leads_to_a_portal_of_its_own(server, workplace):
    browser = Browser("start-without-scripts", javascript=False)
    visit = browser.visit(server.ready.portal_url, **workplace.hire().answers())
    assert visit.last.kind == "portal"
    assert visit.last.url == f"{server.ready.url}/start/plain"
    for account_id in workplace.account_ids:
        assert account_id in visit.last.text
    assert visit.console == []
    assert visit.foreign == []


def test_a_shortcut_is_kept_across_the_sign_in(server, workplace):
    shortcut = f"#/profile?account_id={workplace.account_ids[0]}"
    browser = Browser("start-with-shortcut")
    visit = browser.visit(server.ready.portal_url + shortcut, **workplace.hire().answers())
    assert {"user-name", "password", "new-password"} <= set(visit.kinds)
    assert visit.last.url == server.ready.portal_url + shortcut
    assert visit.console == []
    assert visit.foreign == []
