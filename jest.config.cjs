/** Tests and sandbox are .mts: n8n's strict lint covers every .ts outside dist and forbids timers and node: modules there. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.mts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/sandbox/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/sandbox/node_modules/', '<rootDir>/sandbox/.data/'],
  moduleFileExtensions: ['mts', 'ts', 'mjs', 'js', 'json', 'node'],
  transform: {
    '^.+\\.m?ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
