// How every page is made: accessible, within its window, in dark and light, in each language.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { overflow, violations, withPortal } from "./harness.mjs";

const PAGES = [
  ["accounts", "", ".portal-account", openFirstAccount],
  ["nothing found", "", ".portal-account", (page) => search(page, "no such thing")],
  ["access keys", "", ".portal-card", openAccessKeys],
  ["shortcut", "", ".portal-account", openShortcut],
  ["applications", "#/applications", ".portal-card"],
  ["MFA devices", "#/mfa-devices", ".portal-item"],
  ["deleting a device", "#/mfa-devices", ".portal-item", openDelete],
  ["sessions", "#/sessions", ".portal-item"],
  ["profile", "#/profile", "form"],
  ["choosing a role", "#/console?account_id=100000000000", ".portal-choice"],
];

async function openFirstAccount(page) {
  await page.locator("[data-disclosure]").first().click();
  await page.waitForSelector(".portal-role");
  // As soon as one is a favourite there are all kinds of cards.
  await page.locator(".portal-role .portal-star").first().click();
  await page.getByRole("region", { name: "Favourites" }).waitFor();
}

async function search(page, text) {
  await page.fill("input[type=search]", text);
  await page.waitForSelector(".portal-empty");
}

async function openAccessKeys(page) {
  await page.locator(".portal-card").getByText("Access keys").first().click();
  await page.waitForSelector("[data-testid=environment]");
  await page.getByRole("button", { name: "Commands and configuration to copy" }).click();
}

async function openShortcut(page) {
  await page.getByRole("button", { name: "Create shortcut" }).first().click();
  await page.waitForSelector("[role=dialog]");
}

async function openDelete(page) {
  await page.getByRole("button", { name: "Delete Telephone" }).click();
  await page.waitForSelector("[role=dialog]");
}

for (const width of [1280, 390]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`every page is accessible and fits, ${width} pixels wide and ${colorScheme}`, (t) =>
      withPortal(
        t,
        { viewport: { width, height: 900 }, colorScheme, waitFor: ".portal-account" },
        async ({ page, fake }) => {
          const wrong = [];
          for (const [name, hash, selector, act] of PAGES) {
            await page.goto("about:blank");
            await page.goto(fake.url + hash);
            await page.waitForSelector(selector);
            await act?.(page);
            await settle(page);
            await save(page, `${name} ${width} ${colorScheme}`);
            const found = await violations(page);
            if (found.length > 0) {
              wrong.push([name, found]);
            }
            const pixels = await overflow(page);
            if (pixels > 0) {
              wrong.push([name, `${pixels} pixels too wide`]);
            }
          }
          assert.deepEqual(wrong, []);
        },
      ));
  }
}

/** Colours in transition have no contrast to be measured. */
async function settle(page) {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}

async function save(page, name) {
  const folder = process.env.CARDEA_SCREENSHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `portal ${name}.png`.replaceAll(" ", "-")) });
  }
}

const GROUND = () => getComputedStyle(document.body).backgroundColor;

test("dark and light follow the system until one is chosen, and the choice is kept", (t) =>
  withPortal(t, { colorScheme: "dark", waitFor: ".portal-account" }, async ({ page }) => {
    const dark = await page.evaluate(GROUND);
    await page.emulateMedia({ colorScheme: "light" });
    await page.waitForFunction(() => !document.body.classList.contains("awsui-dark-mode"));
    const light = await page.evaluate(GROUND);
    assert.notEqual(dark, light);
    await page.getByRole("button", { name: "Language, Appearance" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Dark" }).click();
    assert.equal(await page.evaluate(GROUND), dark);
    await page.reload();
    await page.waitForSelector(".portal-account");
    assert.equal(await page.evaluate(GROUND), dark);
  }));

test("the browser's language is spoken where there is a translation", (t) =>
  withPortal(t, { locale: "de-AT", waitFor: ".portal-account" }, async ({ page }) => {
    assert.equal(await page.getAttribute("html", "lang"), "de");
    assert.equal(await page.textContent("h1"), "Konten (2.000)");
    assert.equal(await page.title(), "Konten – Cardea-Zugangsportal");
  }));

test("a language that there is not falls back to English", (t) =>
  withPortal(t, { locale: "fr-FR", waitFor: ".portal-account" }, async ({ page }) => {
    assert.equal(await page.getAttribute("html", "lang"), "en");
  }));

test("the language is switched without losing the page, and dates follow it", (t) =>
  withPortal(t, { hash: "#/sessions", waitFor: ".portal-item" }, async ({ page }) => {
    await page.getByRole("button", { name: "Language, Appearance" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Deutsch" }).click();
    await page.getByRole("heading", { name: "Sitzungen" }).waitFor();
    assert.equal(await page.getAttribute("html", "lang"), "de");
    assert.match(await page.textContent("dd:nth-of-type(1)"), /./);
    assert.match(await page.textContent(".portal-item"), /\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}/);
    await page.reload();
    await page.getByRole("heading", { name: "Sitzungen" }).waitFor();
  }));
