const DICTIONARY = /src\/(\w+)\/i18n\/(\w+)\.ts$/;

/** A dictionary's file bears its page's name: the service worker keeps the terminal's alone. */
export function chunkFileNames({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, page, language] = facadeModuleId?.match(DICTIONARY) ?? [];
  return `assets/${page ? `${page}-${language}` : "[name]"}-[hash].js`;
}
