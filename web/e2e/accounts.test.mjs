// The accounts page with 2,000 accounts: finding, favourites, the way to the console, the keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "./fixture-server.mjs";
import { accountId } from "./fixtures.mjs";
import { asked, focused, withPortal } from "./harness.mjs";

const ROWS = ".portal-account";
const SEARCH = "input[type=search]";

const shown = (page) => page.locator(ROWS).count();
const names = (page) => page.locator(".portal-account-title").allTextContents();

const search = (page, text) => page.fill(SEARCH, text);

test("everything arrives in one call and one page of it is drawn", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, fake }) => {
    assert.equal(await page.textContent("h1"), "Accounts (2,000)");
    assert.equal(await shown(page), 50);
    assert.deepEqual(asked(fake, "cardea/GetPortal"), [{}]);
  }));

test("typing finds among 2,000 accounts in memory, key by key", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, fake }) => {
    const calls = fake.calls.length;
    let typed = "";
    await page.focus(SEARCH);
    for (const key of "payments production 0155") {
      typed += key;
      await page.keyboard.press(key === " " ? "Space" : key);
      assert.equal(await page.inputValue(SEARCH), typed);
      assert.ok((await shown(page)) <= 50);
    }
    await page.getByText("1 account of 2,000").first().waitFor();
    assert.deepEqual(await names(page), ["Payments Production 0155"]);
    assert.equal(fake.calls.length, calls, "a search asked the server");
  }));

for (const [what, text, account] of [
  ["name in another case", "pAYMENTS pRODUCTION 0155", 154],
  ["ID", accountId(1234), 1234],
  ["ID with hyphens", accountId(1234).replace(/(.{4})(.{4})(.{4})/, "$1-$2-$3"), 1234],
  ["e-mail address", "search-development-0003@example", 2],
]) {
  test(`an account is found by its ${what}`, (t) =>
    withPortal(t, { waitFor: ROWS }, async ({ page }) => {
      await search(page, text);
      await page.getByText("1 account of 2,000").first().waitFor();
      assert.equal(await page.getAttribute(ROWS, "data-account"), accountId(account));
    }));
}

test("accents do not matter", (t) =>
  withPortal(
    t,
    {
      waitFor: ROWS,
      prepare: (fake) => {
        fake.state.portal.accounts[700].accountName = "Zürich Küche";
      },
    },
    async ({ page }) => {
      await search(page, "zurich kuche");
      await page.getByText("Zürich Küche").waitFor();
      assert.equal(await shown(page), 1);
    },
  ));

test("a role's name finds the accounts that have it and shows that role alone", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page }) => {
    await search(page, "payments 0001@ billing");
    await page.getByText("No account matches").waitFor();
    await search(page, "payments 0001@ read");
    await page.getByText("1 account of 2,000").first().waitFor();
    assert.deepEqual(await page.locator(".portal-role-link").allTextContents(), ["ReadOnly"]);
    assert.deepEqual(await page.locator("mark").allTextContents(), [
      "Payments",
      "payments",
      "0001@",
      "Read",
    ]);
  }));

test("what is not found is said, and clearing brings everything back", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page }) => {
    await search(page, "no such thing");
    assert.match(await page.textContent(".portal-empty"), /Nothing has “no such thing”/);
    await page.getByRole("button", { name: "Clear the search" }).click();
    await page.waitForSelector(ROWS);
    assert.equal(await shown(page), 50);
  }));

test("pages are turned, and a search begins at its first", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page }) => {
    const first = await names(page);
    await page.getByRole("button", { name: "Page 40", exact: true }).first().click();
    await page.waitForFunction(
      (name) => document.querySelector(".portal-account-title").textContent !== name,
      first[0],
    );
    assert.equal(await shown(page), 50);
    await search(page, "production");
    await page.getByText("accounts of 2,000").first().waitFor();
    const current = page.locator("button[aria-current=true]").first();
    assert.equal(await current.textContent(), "1");
  }));

test("a favourite account goes to the top and stays there", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, fake }) => {
    const [, , third] = await names(page);
    await page.getByRole("button", { name: `Add ${third} to your favourites` }).click();
    await page.getByRole("button", { name: `Remove ${third} from your favourites` }).waitFor();
    assert.equal((await names(page))[0], third);
    assert.equal(asked(fake, "cardea/PutPortalFavourite").length, 1);
    await page.reload();
    await page.waitForSelector(ROWS);
    assert.equal((await names(page))[0], third);
    await page.getByRole("button", { name: `Remove ${third} from your favourites` }).click();
    await page.getByRole("button", { name: `Add ${third} to your favourites` }).waitFor();
    assert.notEqual((await names(page))[0], third);
  }));

test("a star on an account's own page does not lose the place of the keyboard", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page }) => {
    const star = page.locator(".portal-accounts .portal-star").nth(7);
    await star.focus();
    const label = await focused(page);
    await page.keyboard.press("Space");
    await page.waitForFunction(
      (before) => document.activeElement.getAttribute("aria-label") !== before,
      label,
    );
    assert.equal(await focused(page), label.replace("Add", "Remove").replace(" to ", " from "));
  }));

test("a favourite role is a card from which the console is one click away", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, visit, fake }) => {
    await page.locator("[data-disclosure]").first().click();
    await page.locator(".portal-role .portal-star").first().click();
    const card = page.getByRole("region", { name: "Favourites" }).getByRole("listitem").first();
    await card.waitFor();
    const opening = visit.waitForEvent("page");
    await card.getByRole("link").click();
    const tab = await opening;
    await tab.getByRole("heading", { name: "The fake console" }).waitFor();
    assert.equal(asked(fake, "cardea/CreateConsoleSession").length, 1);
  }));

test("a star that the server refuses is taken back, and its request ID is shown", (t) =>
  withPortal(
    t,
    {
      waitFor: ROWS,
      expectErrors: true,
      prepare: (fake) => {
        fake.overrides["cardea/PutPortalFavourite"] = () =>
          new Refusal(400, "ValidationException", "you have 200 favourites already");
      },
    },
    async ({ page }) => {
      const star = page.locator(".portal-accounts .portal-star").first();
      await star.click();
      const alert = page.getByRole("alert");
      await alert.getByText("you have 200 favourites already").waitFor();
      assert.match(await alert.textContent(), /Request ID: 6f3d8a52-/);
      assert.equal(await star.getAttribute("aria-pressed"), "false");
    },
  ));

test("what was used last is there when one comes back from the console", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, visit, fake }) => {
    const recents = page.getByRole("region", { name: "Recently used" });
    assert.equal(await recents.getByRole("listitem").count(), 3);
    await search(page, "logistics-staging-0014@");
    await page.getByText("1 account of 2,000").first().waitFor();
    const opening = visit.waitForEvent("page");
    await page.locator(".portal-role-link").first().click();
    const tab = await opening;
    await tab.getByRole("heading", { name: "The fake console" }).waitFor();
    await tab.close();
    await page.getByRole("button", { name: "Clear the search" }).click();
    await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
    await recents.getByText("Logistics Staging 0014").waitFor();
    const [, second] = asked(fake, "cardea/GetPortal");
    assert.equal(second.ifNoneMatch, '"1"');
  }));

test("few accounts show their roles at once", (t) =>
  withPortal(t, { accounts: 2, waitFor: ROWS }, async ({ page }) => {
    assert.ok((await page.locator(".portal-role-link").count()) >= 2);
  }));

test("nobody's first day: no account is said to be none", (t) =>
  withPortal(t, { accounts: 0, waitFor: ".portal-empty" }, async ({ page }) => {
    assert.match(await page.textContent(".portal-empty"), /No account is assigned to you yet/);
  }));

test("a server that does not answer as it should is said, and asked again on demand", (t) =>
  withPortal(
    t,
    {
      waitFor: "[role=alert]",
      expectErrors: true,
      prepare: (fake) => {
        fake.overrides["cardea/GetPortal"] = () =>
          new Refusal(500, "InternalServerException", "It's not you, it is us");
      },
    },
    async ({ page, fake }) => {
      const alert = page.getByRole("alert");
      assert.match(await alert.textContent(), /It's not you, it is us.*Request ID: 6f3d8a52/s);
      fake.overrides = {};
      await alert.getByRole("button", { name: "Try again" }).click();
      await page.waitForSelector(ROWS);
    },
  ));

test("from search to console and access keys without a mouse", (t) =>
  withPortal(t, { waitFor: ROWS }, async ({ page, visit }) => {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to content");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");

    await page.keyboard.press("/");
    await page.keyboard.type("payments staging");
    // The list follows the typing when it can: on a busy machine, later.
    await page.waitForFunction(
      (rows) =>
        [...document.querySelectorAll(rows)].every((row) =>
          /Payments Staging/.test(row.textContent),
        ),
      ROWS,
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".portal-role-link");

    await page.keyboard.press("Tab");
    assert.match(await focused(page), /^Add .* to your favourites$/);
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /open the management console of Payments Staging/);
    const opening = visit.waitForEvent("page");
    await page.keyboard.press("Enter");
    const tab = await opening;
    await tab.getByRole("heading", { name: "The fake console" }).waitFor();
    await tab.close();

    await page.keyboard.press("Tab");
    assert.match(await focused(page), /^Access keys for /);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("Option 1").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.match(await focused(page), /^Access keys for /, "the focus did not come back");
  }));
