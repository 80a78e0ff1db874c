/// <reference types="vite/client" />

/** The version of the pages, from package.json. */
declare const __VERSION__: string;

/** The version of the functions' shared library that was deployed together with the pages; empty in development. */
declare const __CORE__: string;
