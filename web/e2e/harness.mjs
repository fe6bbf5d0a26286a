// Chromium in front of the fake, and what every test of a page looks at.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { startFixtureServer } from "./fixture-server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE_MS = 15_000;

// One browser a file; each test has a profile of its own in it.
let shared;
after(async () => (await shared)?.close());

function sharedBrowser() {
  shared = shared ?? launch();
  return shared;
}

function launch() {
  return chromium.launch({
    executablePath: process.env.CARDEA_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/**
 * A page in front of a fake of its own. `hash` is where it begins; the rest goes to the browser.
 * Afterwards nothing may have been complained about: no exception, no console error, no breach of
 * the Content-Security-Policy, no request to anywhere else.
 */
export async function withPortal(t, options, run) {
  const { accounts, hash = "", waitFor = "h1", expectErrors = false, ...context } = options;
  const fake = await startFixtureServer({ accounts });
  t.after(() => fake.close());
  options.prepare?.(fake);
  const complaints = [];
  const browser = await sharedBrowser();
  const visit = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
    timezoneId: "Europe/Berlin",
    ...context,
  });
  t.after(() => visit.close());
  await visit.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  visit.setDefaultTimeout(PATIENCE_MS);
  visit.on("weberror", (error) => complaints.push(String(error.error())));
  visit.on("console", (message) => {
    const isRefusal = expectErrors && message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isRefusal) {
      complaints.push(message.text());
    }
  });
  visit.on("request", (request) => {
    if (!request.url().startsWith(fake.origin) && !request.url().startsWith("data:")) {
      complaints.push(`a request to ${request.url()}`);
    }
  });
  const page = await visit.newPage();
  await page.goto(fake.url + hash);
  await page.waitForSelector(waitFor);
  await run({ page, fake, visit });
  if (complaints.length > 0) {
    throw new Error(complaints.join("\n"));
  }
}

/** What axe finds wrong, in a form that says where. */
export async function violations(page) {
  // Over the debugger: the page's policy lets no script in, ours included.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: AXE });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run().then(({ violations }) => JSON.stringify(violations.map((one) =>
      ({ rule: one.id, nodes: one.nodes.map((node) => node.html.slice(0, 200)) }))))`,
    awaitPromise: true,
  });
  await session.detach();
  return JSON.parse(result.value);
}

/** How many pixels the page is wider than its window. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Operations that were asked for, in order. */
export function asked(fake, name) {
  return fake.calls.filter((call) => call.name === name).map((call) => call.input);
}

/** The accessible name of what has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}
