import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { writeSvg } from '../../src/pictures/svg.ts';

const SIZE = { width: 120, height: 40 };
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function pictureOf(text: string, language: Language): Promise<Buffer> {
  const line = { kind: 'text' as const, x: 5, y: 30, anchor: 'start' as const, size: 20, room: 110 };
  const shapes = text === '' ? [] : [{ ...line, runs: [{ text, bold: false, fill: '#000000' }] }];
  return Buffer.from(await rasterise({ svg: writeSvg({ ...SIZE, shapes }, 'test', language), language }));
}

describe('a picture as PNG', () => {
  it('has two pixels for each of the drawing', async () => {
    const png = await pictureOf('a', 'en');
    expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 80]);
  });

  it.each(['Lee', 'ŏ', '뷁', '조세이', 'たかいち', 'タカイチ', '法隆寺', '髙﨑', '「〜」', '¶'])(
    'has letters for %s',
    async (text) => {
      const [blank, drawn] = await Promise.all([pictureOf('', 'ko'), pictureOf(text, 'ko')]);
      expect(drawn.equals(blank)).toBe(false);
    },
  );

  it('has the forms of Chinese characters that its language writes', async () => {
    const [korean, japanese] = await Promise.all([pictureOf('海', 'ko'), pictureOf('海', 'ja')]);
    expect(korean.equals(japanese)).toBe(false);
  });

  it('is refused for a document that is none, and the next one is drawn', async () => {
    await expect(rasterise({ svg: '<svg', language: 'en' })).rejects.toThrow();
    expect((await pictureOf('a', 'en')).length).toBeGreaterThan(100);
  });
});
