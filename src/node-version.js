// Preloaded by every npm script, in syntax that Node 20 can read: the code itself needs Node 24, which the `node`
// package in `dependencies` brings along.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `gyorin needs Node 24 or later and found ${process.versions.node}. \`npm ci\` installs it with the project; ` +
      'if it was run with --ignore-scripts, run `npm ci` again without that option.\n',
  );
  process.exit(1);
}
// From the second start on, nothing is compiled again. Where the folder cannot be written Node goes on without it.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
