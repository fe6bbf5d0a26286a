import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const dist = resolve(import.meta.dirname, "../../dist");

export default defineConfig({
  base: "/portal/",
  plugins: [react()],
  build: {
    outDir: dist,
    emptyOutDir: true,
    sourcemap: false,
    // The page's Content-Security-Policy allows scripts and styles from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: resolve(import.meta.dirname, "portal.html") },
  },
  server: {
    // `npm run dev` in front of `make run`, or of e2e/fixture-server.mjs.
    proxy: { "/web": process.env.CARDEA_URL ?? "http://127.0.0.1:8421" },
  },
});
