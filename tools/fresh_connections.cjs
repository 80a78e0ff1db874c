// Loaded into the emulators (NODE_OPTIONS). A function's server ends a connection that was idle for two seconds;
// Node would keep it and now and then send the next request into its end. Of an HTTP call that shows as a 500, but
// a trigger's event is lost, since the emulator tries nothing twice. In production events are repeated.
const http = require("node:http");

http.globalAgent = new http.Agent({ keepAlive: false });
