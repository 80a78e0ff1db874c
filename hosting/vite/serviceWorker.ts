import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { injectManifest } from "workbox-build";
import { filesOf } from "./terminalFiles.ts";

/**
 * Builds src/worker into sw.js after the pages, and writes the list of the terminal's files into it.
 * The other two pages need the network anyway and stay out of the list.
 */
export function serviceWorker(): Plugin {
  let root = "";
  let outDir = "";
  let needed = new Set<string>();
  return {
    name: "dakoku-service-worker",
    apply: "build",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      needed = filesOf(bundle, "terminal");
    },
    async closeBundle() {
      await bundleWorker(root, outDir);
      await listFiles(outDir, needed);
    },
  };
}

async function bundleWorker(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: "src/worker/sw.ts", formats: ["iife"], name: "sw", fileName: () => "sw.js" },
    },
  });
}

async function listFiles(outDir: string, needed: ReadonlySet<string>): Promise<void> {
  const file = join(outDir, "sw.js");
  const { count, size, warnings } = await injectManifest({
    swSrc: file,
    swDest: file,
    globDirectory: outDir,
    globPatterns: ["**/*.{html,js,css,svg,png,webmanifest,woff2}"],
    globIgnores: ["sw.js", "my/**", "console/**", "screenshots/**"],
    manifestTransforms: [
      (entries) => ({
        manifest: entries.filter(({ url }) => !url.startsWith("assets/") || needed.has(url)),
        warnings: [],
      }),
    ],
    dontCacheBustURLsMatching: /assets\/.+-[\w-]{8}\.\w+$/,
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  console.info(`service worker: ${count} files, ${Math.round(size / 1024)} kB for the offline start`);
}
