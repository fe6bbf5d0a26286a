// A person at a browser: opens a URL, answers each sign-in page it is shown, and tells what it saw.
//
// Standard input, one JSON object:
//   url            where to start
//   chromium       path of the browser
//   answers        { userName, password, newPassword, userCode, decision, device, seed, use, trust }
//                  as far as they are wanted: device is the kind to register (app or key), seed an
//                  app's secret key, use another factor, trust anything for a trusted browser
//   stopAt         optional kind of page to stop at without answering it
//   javaScript     false switches scripts off
//   awsAt          optional address to which AWS's host names lead
//   passkeys       optional file of the passkeys that its authenticator holds: read when it exists,
//                  written at the end; without one there is no authenticator
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

import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { inaccessible } from "./axe.mjs";

const WIDTHS = [1280, 390];
const MOST_PAGES = 10;
const PATIENCE_MS = 20_000;
// How long /start may take to lead on, where it does.
const LEADS_ON_MS = 3_000;

// The pages' contract: one form a page, and these names in it.
const KINDS = [
  ["blocked", "h1[data-testid=blocked]"],
  ["totp", "input[name=step][value=totp]"],
  ["resync-totp", "input[name=step][value=resync_totp]"],
  ["security-key", "input[name=step][value=security_key]"],
  ["email-code", "input[name=step][value=email_code]"],
  ["recovery-code", "input[name=step][value=recovery_code]"],
  ["choose-device", "input[name=step][value=choose_device]"],
  ["enrol-totp", "input[name=step][value=enrol_totp]"],
  ["enrol-key", "input[name=step][value=enrol_key]"],
  ["passkey", "input[name=step][value=passkey]"],
  ["done", "h1[data-testid=done]"],
  ["new-password", "input[name=new_password]"],
  ["password", "input[name=password]"],
  ["user-name", "input[name=username]"],
  ["user-code", "input[name=user_code]"],
  ["consent", "button[name=decision]"],
  ["portal", "[data-testid=start-url]"],
  // Of an identity provider, which is not ours.
  ["provider", "input[name=sub]"],
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

  const authenticator = order.passkeys ? await insertAuthenticator(page, order.passkeys) : null;
  await page.goto(order.url, { waitUntil: "load" });
  for (;;) {
    await settle(page, origin);
    const shown = await describe(page, order, seen.pages.length);
    seen.pages.push(shown);
    if (isLast(shown, order) || seen.pages.length >= MOST_PAGES) break;
    if (!(await answer(page, shown.kind, order.answers ?? {}))) break;
  }
  seen.cookies = (await context.cookies()).map(({ name, httpOnly, secure, sameSite }) => {
    return { name, httpOnly, secure, sameSite };
  });
  if (order.state) await context.storageState({ path: order.state });
  if (authenticator) await authenticator.keep();
  await context.close();
  return seen;
}

// A page of an identity provider leads on by itself, and so does /start: to the sign-in, or to the
// portal without scripts.
async function settle(page, origin) {
  const isOwn = (url) => url.origin === origin || isCallback(url);
  if (!isOwn(new URL(page.url()))) await page.waitForURL(isOwn).catch(() => {});
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
    alerts: await texts(page, "[role=alert]:not([hidden])"),
    forms: await page.locator("form").count(),
    clientName: (await texts(page, "[data-testid=client-name]"))[0] ?? null,
    scopes: await texts(page, "[data-testid=scope]"),
    secretKey: (await texts(page, "[data-testid=secret-key]"))[0] ?? null,
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

// An authenticator of Chromium's own that keeps its passkeys between visits. Nobody presses it before
// the page was described: what asks for it waits for `press`.
async function insertAuthenticator(page, file) {
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
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options });
  if (existsSync(file)) {
    for (const credential of JSON.parse(readFileSync(file, "utf8"))) {
      await session.send("WebAuthn.addCredential", { authenticatorId, credential });
    }
  }
  await page.addInitScript(() => {
    const pressed = new Promise((resolve) => (globalThis.press = resolve));
    for (const name of ["get", "create"]) {
      const ask = navigator.credentials[name].bind(navigator.credentials);
      navigator.credentials[name] = async (options) => {
        await pressed;
        return ask(options);
      };
    }
  });
  const keep = async () => {
    const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId });
    writeFileSync(file, JSON.stringify(credentials));
  };
  return { keep };
}

// RFC 6238: the code of a secret key, `ahead` steps of thirty seconds from now.
function codeOf(secretKey, ahead) {
  const bits = [...secretKey].map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c));
  const text = bits.map((value) => value.toString(2).padStart(5, "0")).join("");
  const seed = Buffer.from(text.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const tag = createHmac("sha1", seed).update(step).digest();
  const offset = tag[tag.length - 1] & 15;
  return String((tag.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

// What a step of a second factor, or of registering a device, is answered with; null for others.
async function answerFactor(page, kind, answers) {
  const click = (selector) => async () => {
    if (answers.trust && (await page.locator("#trust").count()) > 0) await page.check("#trust");
    await page.locator(selector).first().click();
  };
  if (kind === "user-name" && answers.use === "passkey") return click("button[name=passkey]");
  if (kind === "choose-device") {
    return answers.device ? click(`button[name=choose][value=${answers.device}]`) : false;
  }
  if (kind === "totp" && answers.use === "recovery") return click("button[value=recovery]");
  if (kind === "totp") {
    if (!answers.seed) return false;
    // The code of this moment may be the one that registered the app: each is good once.
    await page.locator("input[name=code]").fill(answers.code ?? codeOf(answers.seed, 1));
    return click("button[type=submit]");
  }
  if (kind === "enrol-totp") {
    const [secretKey] = await texts(page, "[data-testid=secret-key]");
    await page.locator("input[name=code]").fill(codeOf(secretKey, 0));
    return click("button[type=submit]");
  }
  if (kind === "recovery-code") {
    if (!answers.recoveryCode) return false;
    await page.locator("input[name=recovery_code]").fill(answers.recoveryCode);
    return click("button[type=submit]");
  }
  if (["security-key", "passkey", "enrol-key"].includes(kind)) {
    if ((await page.evaluate(() => typeof globalThis.press)) !== "function") return false;
    return async () => {
      if (kind === "enrol-key") await page.locator("button[data-begin]").click();
      await page.evaluate(() => globalThis.press());
    };
  }
  return ["blocked", "email-code", "resync-totp"].includes(kind) ? false : null;
}

// Fills the page in and submits it; false when there is nothing to answer with.
async function answer(page, kind, answers) {
  const factor = await answerFactor(page, kind, answers);
  if (factor === false) return false;
  if (factor !== null) {
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }), factor()]);
    return true;
  }
  const fields = {
    "user-name": { username: answers.userName },
    password: { password: answers.password },
    provider: { sub: answers.subject },
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
