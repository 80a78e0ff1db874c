import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { serviceWorker } from "./vite/serviceWorker.ts";

const page = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { DAKOKU_CORE = "" } = process.env; // set by tools/pages.py

export default defineConfig({
  define: {
    __VERSION__: JSON.stringify(packageJson.version),
    __CORE__: JSON.stringify(DAKOKU_CORE),
  },
  build: {
    target: "es2022",
    // Small icons stay files: the content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    // Firebase with its offline store is 630 kB before compression (190 kB after): known, and budgeted.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: {
        terminal: page("index.html"),
        my: page("my/index.html"),
        console: page("console/index.html"),
      },
    },
  },
  plugins: [serviceWorker()],
  test: { include: ["src/**/*.test.ts"] },
});
