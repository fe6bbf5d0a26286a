// What is inaccessible on a page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// axe is evaluated through the debugger's door, so the page's Content-Security-Policy stays in force.
export async function inaccessible(page) {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html) }));
}
