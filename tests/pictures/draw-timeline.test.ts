import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/pictures/draw-message.ts';
import { drawTimeline, type TimelineDrawing } from '../../src/pictures/draw-timeline.ts';
import type { Disc, TextLine } from '../../src/pictures/shape.ts';
import { textWidth } from '../../src/pictures/text-width.ts';
import { THEMES } from '../../src/pictures/theme.ts';
import { monstrousText } from '../cards/monsters.ts';

type Area = { left: number; right: number; top: number; bottom: number };

const linesOf = ({ shapes }: Picture) => shapes.filter((shape): shape is TextLine => shape.kind === 'text');
const dotsOf = ({ shapes }: Picture) => shapes.filter((shape): shape is Disc => shape.kind === 'disc');
const read = ({ runs }: TextLine) => runs.map(({ text }) => text).join('');
const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function areaOf(line: TextLine): Area {
  const width = line.runs.reduce((sum, { text, bold }) => sum + textWidth(text, line.size, bold), 0);
  return {
    left: line.x,
    right: line.x + Math.min(width, line.room),
    top: line.y - 0.8 * line.size,
    bottom: line.y + 0.3 * line.size,
  };
}

const anyTimeline: fc.Arbitrary<TimelineDrawing> = fc
  .array(fc.tuple(monstrousText, monstrousText, fc.nat(6)), { minLength: 1, maxLength: 30 })
  .chain((told) =>
    fc.record({
      title: monstrousText,
      subtitle: monstrousText,
      sources: fc.array(monstrousText, { maxLength: 4 }),
      // One to thirty events, some of them of one time.
      groups: fc.constant(
        told.reduce<{ date: string; events: { text: string; mark: string }[] }[]>(
          (groups, [date, text, same], at) => {
            const event = { text, mark: `[${at + 1}]` };
            const last = groups.at(-1);
            if (last && same > 2) last.events.push(event);
            else groups.push({ date, events: [event] });
            return groups;
          },
          [],
        ),
      ),
    }),
  );

describe('a drawn timeline, whatever it tells', () => {
  it('has no text upon another, nor beyond its edges, nor upon a dot', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const picture = drawTimeline(timeline, THEMES.dark);
        const areas = linesOf(picture).map(areaOf);
        const dots = dotsOf(picture).map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
        }));
        const taken: Area[] = [];
        for (const area of [...areas, ...dots]) {
          expect(area.left).toBeGreaterThanOrEqual(0);
          expect(area.right).toBeLessThanOrEqual(picture.width);
          expect(area.top).toBeGreaterThanOrEqual(0);
          expect(area.bottom).toBeLessThanOrEqual(picture.height);
          expect(taken.find((other) => meet(area, other))).toBeUndefined();
          taken.push(area);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the mark of every event, in order, each event on at most four lines', () => {
    fc.assert(
      fc.property(anyTimeline, ({ groups }) => {
        const marks = groups.flatMap(({ events }) => events.map(({ mark }) => mark));
        const plain = groups.map(({ events }) => ({
          date: '',
          events: events.map(({ text, mark }) => ({ text: text.replace(/[[\]]/gu, ''), mark })),
        }));
        const picture = drawTimeline({ title: '', subtitle: '', groups: plain, sources: [] }, THEMES.light);
        const text = linesOf(picture).map(read).join('');
        expect(text.match(/\[\d+\]/gu)).toEqual(marks);
        expect(linesOf(picture).length).toBeLessThanOrEqual(4 * marks.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a drawn timeline', () => {
  const drawn = (text: string) =>
    linesOf(
      drawTimeline(
        {
          title: 't',
          subtitle: 's',
          groups: [{ date: '1942', events: [{ text, mark: '[1]' }] }],
          sources: [],
        },
        THEMES.dark,
      ),
    )
      .slice(3)
      .map(read);

  it('shows a sentence whole with its mark', () => {
    expect(drawn('Remains were found.')).toEqual(['Remains were found.\u00a0[1]']);
    expect(drawn('遺骨が見つかった。')).toEqual(['遺骨が見つかった。[1]']);
  });

  it('shows as much of a long one as four lines hold, with an ellipsis', () => {
    const lines = drawn('They met in Nara and talked at length. '.repeat(40));
    expect(lines.length).toBe(4);
    expect(lines.at(-1)).toMatch(/…\u00a0\[1\]$/u);
    expect(lines.every((line) => line.length > 60)).toBe(true);
  });

  it('is in the colours of its look', () => {
    const timeline = { title: 't', subtitle: '', groups: [], sources: [] };
    const [dark, light] = [THEMES.dark, THEMES.light].map((theme) => drawTimeline(timeline, theme).shapes[0]);
    expect(dark).toMatchObject({ fill: THEMES.dark.background });
    expect(light).toMatchObject({ fill: THEMES.light.background });
  });
});
