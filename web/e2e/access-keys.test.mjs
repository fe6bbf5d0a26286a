// The access keys dialog: what it offers to copy, and that nothing of it is left anywhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "./fixture-server.mjs";
import { asked, withPortal } from "./harness.mjs";

const OPTIONS = {
  waitFor: ".portal-card",
  permissions: ["clipboard-read", "clipboard-write"],
};

async function open(page) {
  await page.locator(".portal-card").getByText("Access keys").first().click();
  await page.waitForSelector("[data-testid=environment]");
}

async function copied(page, testId) {
  const block = page.getByTestId(testId);
  await block.getByRole("button").click();
  await block.getByText("Copied").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("every block is copied by its button, in the words of each system", (t) =>
  withPortal(t, OPTIONS, async ({ page, fake }) => {
    await open(page);
    assert.equal(await copied(page, "access-key-id"), "ASIAFAKEFAKEFAKE0001");
    assert.equal(await copied(page, "secret-access-key"), "a/secret+of+the+fake/0001");
    assert.match(await copied(page, "session-token"), /^a-session-token-of-the-fake-0001-x{600}$/);
    assert.equal(await copied(page, "start-url"), "https://d-1234567890.awsapps.com/start");
    assert.equal(await copied(page, "region"), "eu-central-1");
    const [id] = asked(fake, "sso/GetRoleCredentials").map((input) => input.accountId);
    const file = await copied(page, "file");
    assert.ok(file.startsWith(`[${id}_DeveloperAccess]\naws_access_key_id = ASIAFAKE`), file);

    for (const [tab, start] of [
      ["macOS and Linux", 'export AWS_ACCESS_KEY_ID="ASIAFAKEFAKEFAKE0001"\n'],
      ["Windows", "SET AWS_ACCESS_KEY_ID=ASIAFAKEFAKEFAKE0001\n"],
      ["PowerShell", '$Env:AWS_ACCESS_KEY_ID="ASIAFAKEFAKEFAKE0001"\n'],
    ]) {
      await page.getByRole("tab", { name: tab }).click();
      const text = await copied(page, "environment");
      assert.ok(text.startsWith(start), text);
      assert.ok(text.includes(fake.origin), "without the endpoint they would go to AWS");
    }
  }));

test("a click anywhere on a block copies it", (t) =>
  withPortal(t, OPTIONS, async ({ page }) => {
    await open(page);
    await page.getByTestId("access-key-id").locator("code").click();
    await page.getByTestId("access-key-id").getByText("Copied").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "ASIAFAKEFAKEFAKE0001");
  }));

test("where the browser has no clipboard to write to, the old way copies", (t) =>
  withPortal(t, OPTIONS, async ({ page, visit }) => {
    await visit.addInitScript(() => {
      Object.defineProperty(Clipboard.prototype, "writeText", { value: undefined });
    });
    await page.reload();
    await page.waitForSelector(OPTIONS.waitFor);
    await open(page);
    assert.equal(await copied(page, "access-key-id"), "ASIAFAKEFAKEFAKE0001");
    assert.equal(await page.getByRole("dialog").count(), 1);
  }));

test("the configuration of the AWS CLI is ready to be pasted", (t) =>
  withPortal(t, OPTIONS, async ({ page, fake }) => {
    await open(page);
    await page.getByRole("button", { name: "Commands and configuration to copy" }).click();
    const [{ accountId }] = asked(fake, "sso/GetRoleCredentials");
    assert.equal(
      await copied(page, "config"),
      `[profile DeveloperAccess-${accountId}]
sso_session = cardea
sso_account_id = ${accountId}
sso_role_name = DeveloperAccess
region = eu-central-1
endpoint_url = ${fake.origin}

[sso-session cardea]
sso_start_url = https://d-1234567890.awsapps.com/start
sso_region = eu-central-1
sso_registration_scopes = sso:account:access
`,
    );
    assert.match(
      await copied(page, "configure"),
      /AWS_ENDPOINT_URL_SSO_OIDC=.*aws configure sso$/s,
    );
    assert.equal(
      await copied(page, "login"),
      `aws sso login --profile DeveloperAccess-${accountId}`,
    );
    assert.match(await copied(page, "cardea-login"), /^cardea login --server http/);
  }));

test("opening again gets new credentials, and so does the button beside their expiry", (t) =>
  withPortal(t, OPTIONS, async ({ page }) => {
    await open(page);
    assert.match(await page.getByTestId("expiry").textContent(), /expire at .*, in 60 minutes/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await open(page);
    await page.getByTestId("access-key-id").getByText("ASIAFAKEFAKEFAKE0002").waitFor();
    await page.getByRole("button", { name: "Get new credentials" }).click();
    await page.getByTestId("access-key-id").getByText("ASIAFAKEFAKEFAKE0003").waitFor();
  }));

test("credentials that have expired are called so", (t) =>
  withPortal(
    t,
    {
      ...OPTIONS,
      prepare: (fake) => {
        fake.overrides["sso/GetRoleCredentials"] = () => ({
          roleCredentials: {
            accessKeyId: "ASIAOLD",
            secretAccessKey: "old",
            sessionToken: "old",
            expiration: Date.now() - 1000,
          },
        });
      },
    },
    async ({ page }) => {
      await open(page);
      await page.getByTestId("expiry").getByText("These credentials have expired.").waitFor();
    },
  ));

test("no credential is left in storage, in the address or in the page", (t) =>
  withPortal(t, OPTIONS, async ({ page, visit }) => {
    await open(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const left = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        location.href,
        history.state,
        (await indexedDB.databases()).map((one) => one.name),
        await caches.keys(),
        document.documentElement.outerHTML,
      ]),
    );
    assert.ok(!left.includes("FAKEFAKE"), left);
    assert.ok(!JSON.stringify(await visit.cookies()).includes("FAKE"));
  }));

test("a refusal is shown in the server's words and can be tried again", (t) =>
  withPortal(
    t,
    {
      ...OPTIONS,
      expectErrors: true,
      prepare: (fake) => {
        fake.overrides["sso/GetRoleCredentials"] = () =>
          new Refusal(403, "ForbiddenException", "No access");
      },
    },
    async ({ page, fake }) => {
      await page.locator(".portal-card").getByText("Access keys").first().click();
      const alert = page.getByRole("dialog").getByRole("alert");
      await alert.getByText("No access").waitFor();
      fake.overrides = {};
      await alert.getByRole("button", { name: "Try again" }).click();
      await page.waitForSelector("[data-testid=environment]");
    },
  ));
