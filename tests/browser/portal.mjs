// A person in the real access portal: signs in at an address of the portal, then does what they are
// told, and tells what they saw.
//
// Standard input, one JSON object:
//   url            where to start: the portal's address, perhaps with a shortcut behind the `#`
//   chromium       path of the browser
//   answers        { userName, password, newPassword }
//   steps          a list of the steps below, each { do: "..", .. }
//   screenshots    optional folder; name: prefix of their names
//
// Standard output, one JSON object: { seen: [one answer a step], console: [..], foreign: [..] }.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PATIENCE_MS = 30_000;
// The first is that in which the steps are taken.
const WIDTHS = [1280, 390];

const STEPS = {
  // What the accounts page shows.
  async accounts({ page }) {
    await page.waitForSelector(".portal-account");
    return {
      title: await page.title(),
      names: await texts(page, ".portal-account-title"),
      roles: await texts(page, ".portal-accounts .portal-role-link"),
      csp: await page.evaluate(async () => {
        const answer = await fetch(location.pathname);
        return answer.headers.get("content-security-policy");
      }),
    };
  },
  async search({ page }, { text }) {
    await page.fill("input[type=search]", text);
    await page.waitForFunction(
      () => document.querySelectorAll(".portal-accounts > .portal-account").length === 1,
    );
    return texts(page, ".portal-accounts .portal-account-title");
  },
  // One click: the console is in a new tab.
  async console({ page, context }, { role }) {
    const opening = context.waitForEvent("page");
    await page.locator(".portal-accounts .portal-role-link", { hasText: role }).first().click();
    return consoleOf(await opening);
  },
  // Where a shortcut leads without any click.
  console_here: ({ page }) => consoleOf(page),
  async keys({ page }) {
    await page.locator(".portal-role").getByText("Access keys").first().click();
    const block = (id) => page.getByTestId(id).locator("code").textContent();
    await page.waitForSelector("[data-testid=access-key-id]");
    const keys = {
      accessKeyId: await block("access-key-id"),
      secretAccessKey: await block("secret-access-key"),
      sessionToken: await block("session-token"),
      startUrl: await block("start-url"),
      region: await block("region"),
    };
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return keys;
  },
  // What the dialog says of the person's session tags.
  async tags({ page, shoot }) {
    await page.locator(".portal-role").getByText("Access keys").first().click();
    const section = page.getByRole("button", { name: /^Session tags/ });
    const heading = (await section.innerText()).trim();
    await section.click();
    const list = page.getByTestId("session-tags");
    await list.waitFor();
    const [keys, values] = await Promise.all(
      ["dt", "dd"].map((tag) => list.locator(tag).allInnerTexts()),
    );
    await shoot("dialog");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return { heading, tags: Object.fromEntries(keys.map((key, at) => [key, values[at]])) };
  },
  async star({ page }, { account }) {
    const kept = page.waitForResponse((answer) => answer.url().endsWith("/PutPortalFavourite"));
    await page.getByRole("button", { name: `Add ${account} to your favourites` }).click();
    await page.getByRole("button", { name: `Remove ${account} from your favourites` }).waitFor();
    // The star is shown before the server has it.
    await kept;
    await page.reload();
    await page.waitForSelector(".portal-account");
    return texts(page, ".portal-accounts .portal-account-title");
  },
  async recents({ page }) {
    await page.reload();
    await page.waitForSelector(".portal-card");
    return texts(page, ".portal-card h3");
  },
  async open({ page }, { hash }) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForSelector(".portal-heading h1");
    await page.waitForFunction(() => document.querySelector(".portal-loading") === null);
    return { heading: await page.textContent("h1"), alerts: await texts(page, "[role=alert]") };
  },
  async sign_out({ page }) {
    await page.getByRole("button", { name: /^Your account/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.waitForSelector("input[name=username]");
    return page.url();
  },
};

async function main() {
  const order = JSON.parse(readFileSync(0, "utf8"));
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
    process.stdout.write(JSON.stringify(await visit(browser, order)));
  } finally {
    await browser.close();
  }
}

async function visit(browser, order) {
  const context = await browser.newContext({ locale: "en-US" });
  context.setDefaultTimeout(PATIENCE_MS);
  const told = { seen: [], console: [], foreign: [] };
  const origin = new URL(order.url).origin;
  context.on("console", (message) => {
    if (message.type() === "error") told.console.push(message.text());
  });
  context.on("weberror", (error) => told.console.push(String(error.error())));
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) told.foreign.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(order.url);
  await signIn(page, order.answers);
  for (const [index, step] of order.steps.entries()) {
    const shoot = async (what) => {
      if (!order.screenshots) return;
      mkdirSync(order.screenshots, { recursive: true });
      const name = `${order.name ?? "portal"}-${index + 1}-${what}`;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(order.screenshots, `${name}-${width}.png`) });
      }
      await page.setViewportSize({ width: WIDTHS[0], height: 720 });
    };
    told.seen.push(await STEPS[step.do]({ page, context, shoot }, step));
    await shoot(step.do);
  }
  await context.close();
  return told;
}

async function signIn(page, { userName, password, newPassword }) {
  for (const [name, value] of [
    ["username", userName],
    ["password", password],
  ]) {
    await page.locator(`input[name=${name}]`).fill(value);
    await page.keyboard.press("Enter");
  }
  // Everybody here is new.
  await page.locator("input[name=new_password]").fill(newPassword);
  await page.locator("input[name=confirm_password]").fill(newPassword);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".portal-page, [data-testid=console-account]");
}

async function consoleOf(page) {
  await page.waitForSelector("[data-testid=console-account]");
  const fact = (name) => page.getByTestId(`console-${name}`).textContent();
  return {
    path: new URL(page.url()).pathname,
    account: await fact("account"),
    role: await fact("role"),
    session_name: await fact("session-name"),
    destination: await fact("destination"),
  };
}

async function texts(page, selector) {
  const found = await page.locator(selector).allInnerTexts();
  return found.map((text) => text.trim());
}

await main();
