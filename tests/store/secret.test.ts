import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptSecret, keyedHash, secretFileOf } from '../../src/store/secret.ts';
import { newFolder } from './databases.ts';

describe('the secret', () => {
  it('is made beside the database once, for this user alone', async () => {
    const file = join(await newFolder(), 'deep', 'gyorin.sqlite');
    const secret = keptSecret(file);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secretFileOf(file)).toBe(join(file, '..', 'gyorin.secret'));
    expect(statSync(secretFileOf(file)).mode & 0o777).toBe(0o600);
    expect(keptSecret(file)).toBe(secret);
    expect(readFileSync(secretFileOf(file), 'utf8')).toBe(`${secret}\n`);
  });

  it('that is not whole is refused with what to do', async () => {
    const file = join(await newFolder(), 'gyorin.sqlite');
    writeFileSync(secretFileOf(file), 'short\n');
    expect(() => keptSecret(file)).toThrow(/holds no whole secret: put the one of your backup there/);
  });
});

describe('a keyed hash', () => {
  it('is the same for the same parts and secret alone', () => {
    const hash = keyedHash('secret', 'person', '123');
    expect(hash).toMatch(/^[\w-]{32}$/);
    expect(keyedHash('secret', 'person', '123')).toBe(hash);
    const others = [
      keyedHash('another', 'person', '123'),
      keyedHash('secret', 'answer', '123'),
      keyedHash('secret', 'person', '12', '3'),
      keyedHash('secret', 'person', '1', '23'),
    ];
    expect(new Set([hash, ...others]).size).toBe(5);
  });
});
