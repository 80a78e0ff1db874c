import type { Rollup } from "vite";

/** The files of the build that an entry needs, at once or later: its chunks, their styles and their pictures. */
export function filesOf(bundle: Rollup.OutputBundle, entry: string): Set<string> {
  const start = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.isEntry && file.name === entry,
  );
  const found = new Set<string>();
  const queue = start ? [start.fileName] : [];
  for (const name of queue) {
    const file = bundle[name];
    if (found.has(name) || file?.type !== "chunk") continue;
    found.add(name);
    for (const more of [
      ...(file.viteMetadata?.importedCss ?? []),
      ...(file.viteMetadata?.importedAssets ?? []),
    ])
      found.add(more);
    queue.push(...file.imports, ...file.dynamicImports);
  }
  return found;
}
