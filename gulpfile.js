const { rm } = require('node:fs/promises');
const { dest, src, series } = require('gulp');

/** A build starts empty: what is no longer made must not be shipped. */
async function clean() {
	await rm('dist', { recursive: true, force: true });
}

/** Icons as nodes and credentials refer to them: `file:../../icons/…` resolves inside dist. */
function icons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** The importable workflows travel with the package, so that an installed copy always has the matching ones. */
function templates() {
	return src('workflows/*.json').pipe(dest('dist/workflows'));
}

/** Search words and categories of the node panel. */
function codex() {
	return src('nodes/**/*.node.json', { base: '.' }).pipe(dest('dist'));
}

exports.assets = series(icons, templates, codex);
exports.clean = clean;
