/// <reference types="vite/client" />

/** The version of the pages, from package.json. */
declare const __VERSION__: string;
