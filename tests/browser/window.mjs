// A browser window that stays open: its person takes one step for each line of standard input, and
// others do what they do between two steps. Each line is one JSON object, and so is each answer.
//
// The first line: { origin, chromium, screenshots (optional folder), name (prefix of their names) };
// every further one is a step below, { do: "..", .. }. What a step answers has `looks` where a page
// was shown: what the page weighs, and what is wrong with it.
//
// An answer: { answer } or { error }, beside { complaints, foreign, clicks } since the last one.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { inaccessible } from "./axe.mjs";

const WIDTHS = [1280, 390];
const PATIENCE_MS = 20_000;

const STEPS = {
  async open({ signIn: page }, { url }) {
    await page.goto(url);
    return { looks: await look(page) };
  },
  // Fills a form of the sign-in in, and sends it.
  async send({ signIn: page }, { fields = {}, button = "button[type=submit]" }) {
    await fill(page, fields);
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }), click(page, button)]);
    return { looks: await look(page) };
  },
  // The secret key of an authenticator app that is being registered.
  async seed({ signIn: page }) {
    const key = await page.getByTestId("secret-key").innerText();
    return { key: key.replaceAll(/\s/g, ""), looks: await look(page) };
  },
  // The last step of the sign-in: it leads to the portal.
  async land({ signIn: page }, { fields = {}, button = "button[type=submit]" }) {
    await fill(page, fields);
    await Promise.all([page.waitForURL((url) => url.pathname === "/start"), click(page, button)]);
    await page.waitForSelector(".portal-account");
    const loaded = await weigh(page);
    const accounts = {};
    for (const account of await page.locator(".portal-accounts > .portal-account").all()) {
      const name = await account.locator(".portal-account-title").innerText();
      accounts[name] = await account.locator(".portal-role-link").allInnerTexts();
    }
    return { accounts, loaded, looks: await look(page) };
  },
  async page({ signIn: page }, { hash }) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.waitForFunction(() => document.querySelector(".portal-loading") === null);
    await page.waitForSelector(".portal-heading h1");
    return { heading: await page.locator("h1").innerText(), looks: await look(page) };
  },
  async console(tabs, { account, role }) {
    const opening = tabs.signIn.context().waitForEvent("page");
    const row = tabs.signIn.locator(".portal-accounts > .portal-account", { hasText: account });
    await click(row, `.portal-role-link:has-text("${role}")`);
    tabs.console = await opening;
    const fact = (name) => tabs.console.getByTestId(`console-${name}`).innerText();
    await tabs.console.waitForSelector("[data-testid=console-account]");
    return {
      account: await fact("account"),
      role: await fact("role"),
      sessionName: await fact("session-name"),
      looks: await look(tabs.console),
    };
  },
  async access_keys({ signIn: page }, { account, role }) {
    await click(page, `[aria-label="Access keys for ${role} in ${account}"]`);
    const block = (id) => page.getByTestId(id).locator("code").innerText();
    await page.waitForSelector("[data-testid=access-key-id]");
    const answer = {
      AccessKeyId: await block("access-key-id"),
      SecretAccessKey: await block("secret-access-key"),
      SessionToken: await block("session-token"),
      looks: await look(page),
    };
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return answer;
  },
  // Lets a client in that opened its page in a tab beside the portal.
  async allow({ signIn: page }, { url }) {
    const tab = await page.context().newPage();
    await tab.goto(url);
    const looks = await look(tab);
    await Promise.all([
      tab.waitForURL((to) => to.pathname === "/oauth/callback"),
      click(tab, "button[name=decision][value=allow]"),
    ]);
    await tab.close();
    return { looks };
  },
  async console_again({ console: page }) {
    const answer = await page.reload();
    return { status: answer.status(), looks: await look(page) };
  },
  // Something that asks the server, at the portal's page that is still there.
  async access_keys_again({ signIn: page }) {
    await click(page, ".portal-role-actions button");
    await page.waitForSelector("input[name=username]");
    return { looks: await look(page) };
  },
};

let told;
let shown = 0;
let order;

function forget() {
  told = { complaints: [], foreign: [], clicks: 0 };
}

async function click(within, selector) {
  told.clicks += 1;
  await within.locator(selector).first().click();
}

// For the report of a step that failed.
async function whereAbouts(page) {
  const text = await page.locator("body").innerText();
  return `at ${page.url()}, which shows:\n${text.slice(0, 1500)}`;
}

async function fill(page, fields) {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`input[name=${name}]:not([hidden])`).fill(value);
  }
}

async function look(page) {
  const weight = await weigh(page);
  const looks = {
    url: page.url(),
    heading: await page.locator("h1").first().innerText(),
    alerts: await page.locator("[role=alert]:not([hidden])").allInnerTexts(),
    bytes: weight.bytes,
    violations: [],
    overflows: [],
  };
  shown += 1;
  for (const width of [...WIDTHS].reverse()) {
    await page.setViewportSize({ width, height: 800 });
    // Colours in transition have no contrast to be measured.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) looks.overflows.push(width);
    looks.violations.push(...(await inaccessible(page)));
    if (order.screenshots) {
      mkdirSync(order.screenshots, { recursive: true });
      const name = looks.heading.replaceAll(/\W+/g, "-").toLowerCase();
      const file = `${order.name}-${String(shown).padStart(2, "0")}-${name}-${width}.png`;
      await page.screenshot({ path: join(order.screenshots, file), fullPage: true });
    }
  }
  return looks;
}

// What the browser loaded for a page: its own document, and everything that this asked for.
function weigh(page) {
  return page.evaluate(() => {
    const kinds = ["navigation", "resource"];
    const all = kinds.flatMap((kind) => performance.getEntriesByType(kind));
    const own = all.filter(({ name }) => !name.startsWith("data:"));
    const sum = (size) => own.reduce((bytes, entry) => bytes + entry[size], 0);
    return {
      bytes: sum("decodedBodySize"),
      compressed: sum("encodedBodySize"),
      // Scripts and stylesheets that came as they are.
      plain: own
        .filter(({ encodedBodySize, decodedBodySize }) => encodedBodySize === decodedBodySize)
        .filter(({ name, decodedBodySize }) => /\.(js|css)$/.test(name) && decodedBodySize > 1000)
        .map(({ name }) => name),
    };
  });
}

// An authenticator of Chromium's own, which its person touches at once.
async function insertAuthenticator(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  await session.send("WebAuthn.addVirtualAuthenticator", { options });
}

function watch(context) {
  context.on("console", (message) => {
    // What a client's own page at the loop-back complains about is not ours.
    const isOwn = !message.location().url.startsWith("http://127.0.0.1:");
    if (message.type() === "error" && isOwn) told.complaints.push(message.text());
  });
  context.on("weberror", (error) => told.complaints.push(String(error.error())));
  context.on("request", (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    const isOwn = origin === order.origin || protocol === "data:" || pathname === "/oauth/callback";
    if (!isOwn) told.foreign.push(request.url());
  });
}

async function main() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  order = JSON.parse((await lines.next()).value);
  forget();
  const browser = await chromium.launch({
    executablePath: order.chromium,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--host-resolver-rules=EXCLUDE 127.0.0.1, EXCLUDE localhost, MAP * ~NOTFOUND",
    ],
  });
  try {
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: WIDTHS[0], height: 800 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    watch(context);
    const tabs = { signIn: await context.newPage() };
    await insertAuthenticator(tabs.signIn);
    for await (const line of lines) {
      const step = JSON.parse(line);
      const result = await STEPS[step.do](tabs, step).then(
        (answer) => ({ answer }),
        async (error) => ({ error: `${error.stack}\n${await whereAbouts(tabs.signIn)}` }),
      );
      process.stdout.write(`${JSON.stringify({ ...result, ...told })}\n`);
      forget();
    }
  } finally {
    await browser.close();
  }
}

await main();
