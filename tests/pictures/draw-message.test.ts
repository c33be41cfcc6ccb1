import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMessage, type Picture } from '../../src/pictures/draw-message.ts';
import type { TextLine } from '../../src/pictures/shape.ts';
import { textWidth } from '../../src/pictures/text-width.ts';
import { THEMES } from '../../src/pictures/theme.ts';
import { bare, monstrousMessage, textOf } from './monstrous-message.ts';

const frame = { name: 'gyorin', badge: 'APP', caption: 'Drawn, not a screenshot.' };
const draw = (components: Parameters<typeof drawMessage>[0]) => drawMessage(components, frame, THEMES.light);
const linesOf = ({ shapes }: Picture) => shapes.filter((shape): shape is TextLine => shape.kind === 'text');
const read = ({ runs }: TextLine) => runs.map(({ text }) => text).join('');
const widthOf = ({ runs, size }: TextLine) =>
  runs.reduce((sum, { text, bold }) => sum + textWidth(text, size, bold), 0);
const segmenter = new Intl.Segmenter();
const isOneGrapheme = (line: TextLine) => [...segmenter.segment(read(line).trim())].length <= 1;

describe('whatever a message holds, its picture', () => {
  it('shows every text of it, in order, between who it is from and the caption', () => {
    fc.assert(
      fc.property(monstrousMessage, (message) => {
        const shown = bare(linesOf(draw(message)).map(read).join(''));
        expect(shown).toBe(`GgyorinAPP${textOf(message)}${bare(frame.caption)}`);
      }),
    );
  });

  it('has no line wider than its room, unless one character alone is', () => {
    fc.assert(
      fc.property(monstrousMessage, (message) => {
        for (const line of linesOf(draw(message))) {
          if (!isOneGrapheme(line)) expect(widthOf(line)).toBeLessThanOrEqual(line.room + 0.001);
        }
      }),
    );
  });

  it('draws every line within its edges, and none upon another', () => {
    fc.assert(
      fc.property(monstrousMessage, (message) => {
        const picture = draw(message);
        const taken: { left: number; right: number; top: number; bottom: number }[] = [];
        for (const line of linesOf(picture)) {
          const width = Math.min(widthOf(line), line.room);
          const left = line.anchor === 'start' ? line.x : line.x - width / 2;
          const box = {
            left,
            right: left + width,
            top: line.y - 0.8 * line.size,
            bottom: line.y + 0.3 * line.size,
          };
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(picture.width);
          expect(box.bottom).toBeLessThanOrEqual(picture.height);
          const met = taken.find(
            (other) =>
              other.left < box.right &&
              box.left < other.right &&
              other.top < box.bottom &&
              box.top < other.bottom,
          );
          expect(met).toBeUndefined();
          taken.push(box);
        }
      }),
    );
  });

  it('grows with what is added, and leaves what stands above where it was', () => {
    fc.assert(
      fc.property(monstrousMessage, (message) => {
        const [less, all] = [draw(message.slice(0, -1)), draw(message)];
        expect(all.height).toBeGreaterThan(less.height);
        const above = linesOf(less).slice(0, -1);
        expect(linesOf(all).slice(0, above.length)).toEqual(above);
      }),
    );
  });
});
