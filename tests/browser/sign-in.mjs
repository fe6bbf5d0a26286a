// A person at a browser: opens a URL, answers each sign-in page it is shown, and tells what it saw.
//
// Standard input, one JSON object:
//   url            where to start
//   chromium       path of the browser
//   answers        { userName, password, newPassword, userCode, decision } as far as they are wanted
//   stopAt         optional kind of page to stop at without answering it
//   javaScript     false switches scripts off
//   awsAt          optional address to which AWS's host names lead
//   state          optional file with cookies: read when it exists, written at the end
//   inspect        true looks for what is inaccessible or too wide on each page, which takes its time
//   screenshots    optional folder: each page is saved there in two widths
//   name           prefix of the screenshots' names
//
// Standard output, one JSON object: { pages: [..], cookies: [..], console: [..], foreign: [..] }.
// The last page is where it ended; its kind tells how:
//   done       our closing page          callback   the client's own page on the loop-back address
//   portal     the portal without scripts
//   unknown    none of the pages below   any other  an answer was wanted or refused (see `alerts`)

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const WIDTHS = [1280, 390];
const MOST_PAGES = 10;
const PATIENCE_MS = 20_000;
// How long /start may take to lead on, where it does.
const LEADS_ON_MS = 3_000;

// The pages' contract: one form a page, and these names in it.
const KINDS = [
  ["done", "h1[data-testid=done]"],
  ["new-password", "input[name=new_password]"],
  ["password", "input[name=password]"],
  ["user-name", "input[name=username]"],
  ["user-code", "input[name=user_code]"],
  ["consent", "button[name=decision]"],
  ["portal", "[data-testid=start-url]"],
];

async function main() {
  const order = JSON.parse(readFileSync(0, "utf8"));
  const browser = await chromium.launch({
    executablePath: order.chromium,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=${resolverRules(order.awsAt)}`,
    ],
  });
  try {
    process.stdout.write(JSON.stringify(await visit(browser, order)));
  } finally {
    await browser.close();
  }
}

// The browser reaches the loop-back and, when told where, AWS's host names; nothing else resolves.
function resolverRules(awsAt) {
  const rules = ["EXCLUDE 127.0.0.1", "EXCLUDE localhost", "MAP * ~NOTFOUND"];
  return (awsAt ? [`MAP *.amazonaws.com:443 ${awsAt}`, ...rules] : rules).join(", ");
}

async function visit(browser, order) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    javaScriptEnabled: order.javaScript !== false,
    storageState: order.state && existsSync(order.state) ? order.state : undefined,
    viewport: { width: WIDTHS[0], height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const seen = { pages: [], cookies: [], console: [], foreign: [] };
  const origin = new URL(order.url).origin;
  page.on("console", (message) => {
    // A form that is refused is answered with a status that says so, and Chromium notes it.
    const refused = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !refused) seen.console.push(message.text());
  });
  page.on("pageerror", (error) => seen.console.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !isCallback(url)) seen.foreign.push(request.url());
  });

  await page.goto(order.url, { waitUntil: "load" });
  for (;;) {
    await settle(page);
    const shown = await describe(page, order, seen.pages.length);
    seen.pages.push(shown);
    if (isLast(shown, order) || seen.pages.length >= MOST_PAGES) break;
    if (!(await answer(page, shown.kind, order.answers ?? {}))) break;
  }
  seen.cookies = (await context.cookies()).map(({ name, httpOnly, secure, sameSite }) => {
    return { name, httpOnly, secure, sameSite };
  });
  if (order.state) await context.storageState({ path: order.state });
  await context.close();
  return seen;
}

// /start leads on by itself: to the sign-in, or to the portal without scripts.
async function settle(page) {
  if (new URL(page.url()).pathname !== "/start") return;
  const gone = page.waitForURL((url) => url.pathname !== "/start", { timeout: LEADS_ON_MS });
  await gone.catch(() => {});
}

function isLast(shown, order) {
  const closing = ["done", "callback", "portal", "unknown"].includes(shown.kind);
  return closing || shown.kind === order.stopAt || shown.alerts.length > 0;
}

function isCallback(url) {
  return url.hostname === "127.0.0.1" && url.pathname === "/oauth/callback";
}

async function describe(page, order, index) {
  const shown = {
    kind: await kindOf(page),
    url: page.url(),
    title: await page.title(),
    text: (await page.locator("body").innerText()).trim(),
    alerts: await texts(page, "[role=alert]"),
    forms: await page.locator("form").count(),
    clientName: (await texts(page, "[data-testid=client-name]"))[0] ?? null,
    scopes: await texts(page, "[data-testid=scope]"),
    overflows: [],
    violations: [],
  };
  if (shown.kind === "callback" || !(order.inspect || order.screenshots)) return shown;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => {
      return document.documentElement.scrollWidth > document.documentElement.clientWidth;
    });
    if (wide) shown.overflows.push(width);
    if (order.screenshots) {
      mkdirSync(order.screenshots, { recursive: true });
      const file = `${order.name ?? "page"}-${index + 1}-${shown.kind}-${width}.png`;
      await page.screenshot({ path: join(order.screenshots, file), fullPage: true });
    }
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  if (order.javaScript !== false) shown.violations = await inaccessible(page);
  return shown;
}

async function kindOf(page) {
  if (isCallback(new URL(page.url()))) return "callback";
  for (const [kind, selector] of KINDS) {
    if ((await page.locator(selector).count()) > 0) return kind;
  }
  return "unknown";
}

async function texts(page, selector) {
  const found = await page.locator(selector).allInnerTexts();
  return found.map((text) => text.trim()).filter((text) => text !== "");
}

// axe is evaluated through the debugger's door, so the page's Content-Security-Policy stays in force.
async function inaccessible(page) {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html) }));
}

// Fills the page in and submits it; false when there is nothing to answer with.
async function answer(page, kind, answers) {
  const fields = {
    "user-name": { username: answers.userName },
    password: { password: answers.password },
    "new-password": {
      new_password: answers.newPassword,
      confirm_password: answers.confirmPassword ?? answers.newPassword,
    },
  }[kind];
  if (fields && Object.values(fields).some((value) => value === undefined)) return false;
  for (const [name, value] of Object.entries(fields ?? {})) {
    await page.locator(`input[name=${name}]`).fill(value);
  }
  if (kind === "user-code") {
    const field = page.locator("input[name=user_code]");
    if (answers.userCode !== undefined) await field.fill(answers.userCode);
    else if ((await field.inputValue()) === "") return false;
  }
  if (kind === "consent" && answers.decision === undefined) return false;
  const button =
    kind === "consent" ? `button[name=decision][value=${answers.decision}]` : "button[type=submit]";
  await Promise.all([
    page.waitForNavigation({ waitUntil: "load" }),
    page.locator(button).first().click(),
  ]);
  return true;
}

await main();
