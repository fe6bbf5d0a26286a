// Shortcuts and the pages behind the menu: applications, MFA devices, sessions, profile, signing out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "./fixture-server.mjs";
import { accountId } from "./fixtures.mjs";
import { asked, withPortal } from "./harness.mjs";

const ACCOUNT = accountId(0);
const CONSOLE = { waitFor: "h1", expectErrors: true };

test("a shortcut opens the console at its destination, in the same tab", (t) => {
  const destination = "https://console.example/s3?region=eu-central-1&tab=a b";
  const hash = `#/console?account_id=${ACCOUNT}&role_name=ReadOnly&destination=${encodeURIComponent(destination)}`;
  return withPortal(t, { hash }, async ({ page, fake }) => {
    await page.getByRole("heading", { name: "The fake console" }).waitFor();
    assert.deepEqual(
      fake.calls,
      [
        {
          name: "cardea/CreateConsoleSession",
          input: { accountId: ACCOUNT, roleName: "ReadOnly", destination },
        },
      ],
      "whoever passes through waits for one call alone",
    );
  });
});

test("a shortcut without a role asks which, and keeps the destination", (t) =>
  withPortal(
    t,
    { hash: `#/console?account_id=${ACCOUNT}&destination=https%3A%2F%2Fconsole.example%2Fiam` },
    async ({ page, fake }) => {
      await page.getByRole("link", { name: "ReadOnly" }).click();
      await page.getByRole("heading", { name: "The fake console" }).waitFor();
      assert.deepEqual(asked(fake, "cardea/CreateConsoleSession"), [
        { accountId: ACCOUNT, roleName: "ReadOnly", destination: "https://console.example/iam" },
      ]);
    },
  ));

test("a destination that the server refuses leads nowhere", (t) =>
  withPortal(
    t,
    {
      ...CONSOLE,
      hash: `#/console?account_id=${ACCOUNT}&role_name=ReadOnly&destination=https%3A%2F%2Fevil.example`,
      prepare: (fake) => {
        fake.overrides["cardea/CreateConsoleSession"] = () =>
          new Refusal(
            400,
            "ValidationException",
            "the destination is not an address of the console",
          );
      },
    },
    async ({ page, fake }) => {
      const alert = page.getByRole("alert");
      await alert.getByText("the destination is not an address of the console").waitFor();
      assert.ok(page.url().startsWith(fake.url));
    },
  ));

for (const [what, hash, text] of [
  ["names no account", "#/console", "This link is incomplete"],
  ["is somebody else's", "#/console?account_id=999999999999", "No access"],
]) {
  test(`a shortcut that ${what} says so`, (t) =>
    withPortal(t, { hash }, async ({ page, fake }) => {
      await page.getByText(text).waitFor();
      assert.equal(asked(fake, "cardea/CreateConsoleSession").length, 0);
    }));
}

test("the shortcut dialog makes the link that the console page understands", (t) =>
  withPortal(t, { accounts: 20, waitFor: ".portal-account" }, async ({ page, fake }) => {
    const name = "Payments Development 0001";
    await page.getByRole("button", { name: "Create shortcut" }).first().click();
    await page.getByLabel("Account", { exact: true }).click();
    await page.getByLabel("Find an account").fill(ACCOUNT);
    await page.getByRole("option", { name }).click();
    await page.getByLabel("Role", { exact: true }).click();
    await page.getByRole("option", { name: "ReadOnly" }).click();
    await page.getByLabel("Destination").fill("not an address");
    await page.getByText("This is not a web address").waitFor();
    assert.equal(await page.getByTestId("shortcut-link").count(), 0);
    await page
      .getByLabel("Destination")
      .fill("https://console.example/ec2?a=1&b=x y".replace(" ", "%20"));
    const link = await page.getByTestId("shortcut-link").locator("code").textContent();
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("heading", { name: "The fake console" }).waitFor();
    assert.deepEqual(asked(fake, "cardea/CreateConsoleSession"), [
      {
        accountId: ACCOUNT,
        roleName: "ReadOnly",
        destination: "https://console.example/ec2?a=1&b=x%20y",
      },
    ]);
  }));

test("applications open in a tab of their own, where they have an address", (t) =>
  withPortal(t, { hash: "#/applications", waitFor: ".portal-card" }, async ({ page }) => {
    const wiki = page.getByRole("link", { name: /^Wiki/ });
    assert.equal(await wiki.getAttribute("href"), "https://wiki.example.com/");
    assert.equal(await wiki.getAttribute("rel"), "noopener noreferrer");
    assert.equal(await page.getByRole("link", { name: /Notebooks/ }).count(), 0);
  }));

test("an application's address that is a script is no link", (t) =>
  withPortal(
    t,
    {
      hash: "#/applications",
      waitFor: ".portal-card",
      prepare: (fake) => {
        fake.state.applications[0].startUrl = "javascript:alert(document.cookie)";
      },
    },
    async ({ page }) => {
      assert.equal(await page.locator(".portal-card a").count(), 0);
    },
  ));

test("names that look like markup stay text", (t) =>
  withPortal(
    t,
    {
      waitFor: ".portal-account",
      prepare: (fake) => {
        const [account] = fake.state.portal.accounts;
        account.accountName = '<img src=x onerror="document.title=1">';
        account.roles[0].description = "<script>document.title=2</script>";
      },
    },
    async ({ page }) => {
      await page.fill("input[type=search]", "<img");
      await page.getByText("1 account of 2,000").first().waitFor();
      assert.equal(
        await page.locator(".portal-account-title").textContent(),
        '<img src=x onerror="document.title=1">',
      );
      assert.equal(await page.title(), "Accounts – Cardea access portal");
    },
  ));

test("without applications the page says what AWS's says", (t) =>
  withPortal(
    t,
    {
      hash: "#/applications",
      waitFor: ".portal-empty",
      prepare: (fake) => {
        fake.state.applications = [];
      },
    },
    async ({ page }) => {
      await page.getByText("You do not have any applications.").waitFor();
    },
  ));

test("an MFA device is renamed, and deleted by typing DELETE", (t) =>
  withPortal(t, { hash: "#/mfa-devices", waitFor: ".portal-item" }, async ({ page, fake }) => {
    await page.getByRole("button", { name: "Rename Telephone" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill(" Old telephone ");
    await page.keyboard.press("Enter");
    await page.getByText("The device is called Old telephone now.").waitFor();

    await page.getByRole("button", { name: "Delete Old telephone" }).click();
    const confirm = page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true });
    await page.getByLabel("To confirm, type DELETE").fill("delete");
    assert.ok(await confirm.isDisabled());
    await page.keyboard.press("Enter");
    assert.equal(asked(fake, "cardea/DeleteOwnMfaDevice").length, 0);
    await page.getByLabel("To confirm, type DELETE").fill("DELETE");
    await confirm.click();
    await page.getByText("Old telephone was deleted.").waitFor();
    assert.deepEqual(asked(fake, "cardea/DeleteOwnMfaDevice"), [{ deviceId: "mfa-1" }]);
    assert.equal(await page.locator(".portal-item").count(), 1);
  }));

test("registering a device leads to the server's own pages", (t) =>
  withPortal(t, { hash: "#/mfa-devices", waitFor: ".portal-item" }, async ({ page }) => {
    await page.getByRole("link", { name: "Register device" }).click();
    await page.getByRole("heading", { name: "The fake registration" }).waitFor();
  }));

test("where the administrator manages devices nothing can be changed", (t) =>
  withPortal(
    t,
    {
      hash: "#/mfa-devices",
      waitFor: ".portal-item",
      prepare: (fake) => {
        fake.state.canManageMfaDevices = false;
      },
    },
    async ({ page }) => {
      await page.locator(".portal-hint").getByText("Your administrator manages").waitFor();
      assert.equal(
        await page.getByRole("link", { name: "Register device" }).getAttribute("href"),
        null,
      );
      for (const button of await page.locator(".portal-item button").all()) {
        assert.ok(await button.isDisabled());
      }
    },
  ));

test("where an identity provider says who people are there are no MFA devices", (t) =>
  withPortal(
    t,
    {
      hash: "#/mfa-devices",
      waitFor: "h1",
      prepare: (fake) => {
        fake.state.portal.usesIdentityProvider = true;
        fake.state.portal.canManageMfaDevices = false;
      },
    },
    async ({ page }) => {
      await page.getByText("Your identity provider manages how you sign in").waitFor();
      assert.equal(await page.locator(".portal-item").count(), 0);
      assert.equal(await page.getByText("Register device").count(), 0);
      await page.getByRole("button", { name: /Grace Hopper/ }).click();
      await page.getByRole("menuitem", { name: "Sessions" }).waitFor();
      assert.equal(await page.getByRole("menuitem", { name: "MFA devices" }).count(), 0);
    },
  ));

test("one session or all others are ended, never the one in use", (t) =>
  withPortal(t, { hash: "#/sessions", waitFor: ".portal-item" }, async ({ page, fake }) => {
    const items = page.locator(".portal-item");
    assert.equal(await items.count(), 4);
    assert.equal(await items.filter({ hasText: "This browser" }).getByRole("button").count(), 0);
    await page.getByRole("button", { name: "End session: Safari on iPhone" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End session" }).click();
    await page.getByText("The session was ended.").waitFor();
    assert.deepEqual(asked(fake, "cardea/EndOwnSession"), [{ sessionId: "s-2" }]);
    await page.getByRole("button", { name: "End all other sessions" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End all other sessions" }).click();
    await page.getByText("2 sessions were ended.").waitFor();
    assert.equal(await items.count(), 1);
    assert.ok(await page.getByRole("button", { name: "End all other sessions" }).isDisabled());
  }));

test("what an application does in the background is a session with the application's name", (t) =>
  withPortal(t, { hash: "#/sessions", waitFor: ".portal-item" }, async ({ page, fake }) => {
    const item = page.locator(".portal-item").filter({ hasText: "background session" });
    assert.match(await item.textContent(), /Report Builder.*workgroup\/reports/s);
    await item.getByRole("button", { name: /End session: Report Builder/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End session" }).click();
    await page.getByText("The session was ended.").waitFor();
    assert.deepEqual(asked(fake, "cardea/EndOwnSession"), [{ sessionId: "s-4" }]);
  }));

test("the profile sends what was changed, and keeps what was typed when it is refused", (t) =>
  withPortal(
    t,
    { hash: "#/profile", waitFor: "form", expectErrors: true },
    async ({ page, fake }) => {
      const save = page.getByRole("button", { name: "Save" });
      assert.ok(await save.isDisabled());
      fake.overrides["cardea/UpdateOwnProfile"] = () =>
        new Refusal(400, "ValidationException", "there is no such time zone");
      await page.getByLabel("Time zone").fill("Mars/Olympus");
      await save.click();
      await page.getByRole("alert").getByText("there is no such time zone").waitFor();
      assert.equal(await page.getByLabel("Time zone").inputValue(), "Mars/Olympus");

      fake.overrides = {};
      await page.getByLabel("Time zone").fill("Europe/Berlin");
      await page.getByLabel("Display name").fill("Rear Admiral Hopper");
      await page.keyboard.press("Enter");
      await page.getByText("Your profile was saved.").waitFor();
      assert.deepEqual(asked(fake, "cardea/UpdateOwnProfile").at(-1), {
        displayName: "Rear Admiral Hopper",
        timezone: "Europe/Berlin",
      });
    },
  ));

test("signing out ends the session and begins anew without the place where one was", (t) =>
  withPortal(
    t,
    { hash: "#/sessions", waitFor: ".portal-item", expectErrors: true },
    async ({ page, fake }) => {
      await page.getByRole("button", { name: "Your account: Grace Hopper" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.waitForURL(fake.url);
      assert.equal(asked(fake, "sso/Logout").length, 1);
    },
  ));

test("a session that ends meanwhile leads to the sign-in, and the fragment stays", (t) =>
  withPortal(
    t,
    { hash: "#/mfa-devices", waitFor: ".portal-item", expectErrors: true },
    async ({ page, fake }) => {
      fake.state.isSignedOut = true;
      const reloaded = page.waitForEvent("load");
      await page.getByRole("link", { name: "Applications" }).click();
      await reloaded;
      assert.equal(page.url(), `${fake.url}#/applications`);
      // The fake signs nobody in. What was just loaded asks before it loads once more.
      await page.getByRole("heading", { name: "Your session is over" }).waitFor();
      fake.state.isSignedOut = false;
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForSelector(".portal-card");
    },
  ));
