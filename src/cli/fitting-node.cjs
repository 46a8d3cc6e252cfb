// Ends where Node is not as package.json wants it. In JavaScript that any Node understands: one that is too
// old would end at the first file in TypeScript, with words that name no reason.
const { engines } = require('../../package.json');

const numbersOf = (version) => version.match(/\d+/g).slice(0, 3).map(Number);

/** Whether a version, as its three numbers, is another or a later one. */
function isAtLeast(version, least) {
  const at = version.findIndex((number, index) => number !== least[index]);
  return at < 0 || version[at] > least[at];
}

/** Whether a version is in a range such as `^22.19.0` or `>=24.0.0`; package.json joins such with `||`. */
function fits(version, range) {
  const least = numbersOf(range);
  return isAtLeast(version, least) && (!range.startsWith('^') || version[0] === least[0]);
}

const ranges = engines.node.split(' || ');
if (!ranges.some((range) => fits(numbersOf(process.versions.node), range))) {
  const needed = ranges.map((range) => {
    const [, sign, version] = /^(\D+)(.+)$/.exec(range);
    return sign === '^' ? `${version} or a later ${numbersOf(version)[0]}` : `${version} or later`;
  });
  process.stderr.write(
    `this needs Node ${needed.join(', or ')}, and runs on Node ${process.versions.node}; npm install brings the right one (not with --ignore-scripts), and npm run then takes it\n`,
  );
  process.exit(1);
}
