import { defineConfig } from "vite";

/** One script for `make bench` to put into an empty page. No part of the product. */
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "../../.run/bench",
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
    lib: { entry: "roundTrip.ts", formats: ["iife"], name: "bare", fileName: () => "roundTrip.js" },
  },
});
