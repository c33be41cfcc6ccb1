import { describe, expect, it } from 'vitest';
import { loadSettings, saveSetting } from '../../src/store/settings.ts';
import { newOpened } from './databases.ts';

describe('the settings of a server', () => {
  it('are what it decided last, and nothing of another server', async () => {
    const { db } = await newOpened();
    expect(await loadSettings(db, '1')).toEqual({});
    await saveSetting(db, '1', 'retentionDays', 90);
    await saveSetting(db, '1', 'retentionDays', 30);
    await saveSetting(db, '1', 'keepQuestions', false);
    expect(await loadSettings(db, '1')).toEqual({ retentionDays: 30, keepQuestions: false });
    expect(await loadSettings(db, '2')).toEqual({});
    await saveSetting(db, '1', 'retentionDays', undefined);
    expect(await loadSettings(db, '1')).toEqual({ keepQuestions: false });
  });

  it('leave out what is not understood', async () => {
    const { db } = await newOpened();
    const row = (name: string, value: string) => ({ server: '1', name, value });
    const rows = [row('retentionDays', '"soon"'), row('keepQuestions', '{'), row('toString', '1')];
    await db.insertInto('server_setting').values(rows).execute();
    expect(await loadSettings(db, '1')).toEqual({});
  });

  it('refuse a value that makes no sense', async () => {
    const { db } = await newOpened();
    await expect(saveSetting(db, '1', 'retentionDays', 0)).rejects.toThrow();
    expect(await loadSettings(db, '1')).toEqual({});
  });
});
