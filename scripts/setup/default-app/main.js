// What `electron [-r FILE] APP [arguments]` does before APP's own code runs. The stand-in Electron comes without one.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let path;
while (path === undefined && args.length > 0) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') preloads.push(args.shift());
  else if (!arg.startsWith('-')) path = resolve(arg);
}

if (path === undefined) {
  process.stderr.write('Which app? Give its folder: electron .\n');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  const load = createRequire(join(process.cwd(), 'any.js'));
  for (const file of preloads) load(file);
  const { name, productName, version, desktopName } = JSON.parse(
    readFileSync(join(path, 'package.json'), 'utf8'),
  );
  app.setName(productName ?? name);
  app.setVersion?.(version);
  app.setDesktopName?.(desktopName ?? `${name}.desktop`);
  app.setAppPath(path);
  load(path);
}
