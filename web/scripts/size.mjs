// Fails when the first paint of the portal takes more than its budget: the page, the scripts and
// styles that it names, and every script that those import before they run.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET = 300_000;
const dist = join(import.meta.dirname, "../dist");

const page = readFileSync(join(dist, "portal.html"));
const named = [
  ...page.toString().matchAll(/(?:src|href)="\/portal\/(assets\/[^"]+\.(?:js|css))"/g),
];
const needed = new Set();
const waiting = named.map((match) => match[1]);
while (waiting.length > 0) {
  const path = waiting.pop();
  if (needed.has(path)) {
    continue;
  }
  needed.add(path);
  if (path.endsWith(".js")) {
    const script = readFileSync(join(dist, path), "utf8");
    // `import x from "./y.js"` and `import "./y.js"`, never `import("./y.js")`.
    for (const match of script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
      waiting.push(`assets/${match[1]}`);
    }
  }
}

const html = gzipSync(page, { level: 9 }).length;
const totals = { br: html, gz: html };
const sizes = [["portal.html", html, html]];
for (const path of [...needed].sort()) {
  const [br, gz] = ["br", "gz"].map((kind) => statSync(join(dist, `${path}.${kind}`)).size);
  totals.br += br;
  totals.gz += gz;
  sizes.push([path, br, gz]);
}
for (const [path, br, gz] of sizes) {
  console.log(`${kilobytes(br)} brotli ${kilobytes(gz)} gzip  ${path}`);
}
console.log(
  `${kilobytes(totals.br)} brotli ${kilobytes(totals.gz)} gzip  first paint of the portal`,
);
// Every browser of the last years takes Brotli, but what takes gzip alone is not to wait either.
if (totals.gz > BUDGET) {
  console.error(`more than ${kilobytes(BUDGET)}`);
  process.exit(1);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
