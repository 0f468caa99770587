// Writes the passwords that the portal refuses although they are long enough. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const minLength = 12;
const target = new URL('../../src/DelegationPortal/Accounts/common-passwords.txt', import.meta.url);

const require = createRequire(import.meta.url);
const lists = require('zxcvbn/lib/frequency_lists.js');
const newer = JSON.parse(readFileSync(require.resolve('@zxcvbn-ts/language-common').replace(/dist.*/, 'src/passwords.json'), 'utf8'));

const entries = [...lists.passwords, ...newer].map(entry => entry.toLowerCase());
const common = [...new Set(entries)].filter(entry => entry.length >= minLength).sort();
writeFileSync(target, common.join('\n') + '\n');
console.log(`${common.length} passwords`);
