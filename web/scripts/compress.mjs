// Puts a Brotli and a gzip sibling next to every asset, so that no server compresses one twice.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const assets = join(import.meta.dirname, "../dist/assets");

for (const name of readdirSync(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) {
    continue;
  }
  const path = join(assets, name);
  const bytes = readFileSync(path);
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: parameters }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
