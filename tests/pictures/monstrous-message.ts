import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/cards/escape.ts';
import { readMarked } from '../../src/text/marked-text.ts';
import { oneLine, withoutControls } from '../../src/text/plain-text.ts';
import { monstrousText } from '../cards/monsters.ts';

/** Long enough for anything that could go wrong with a line, short enough to draw forty of them often. */
const LONG = 1000;

const hostile = fc.oneof(
  { weight: 5, arbitrary: monstrousText.map((content) => content.slice(0, LONG)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<script>&lt;]]>&#0;"\'',
      '\ufffe\uffff\u0000',
      'مرحبا بالعالم שלום',
      '가'.repeat(4000),
      '\n'.repeat(200),
    ),
  },
);
const text = fc.record({
  type: fc.constant(ComponentType.TextDisplay as const),
  content: fc.oneof(hostile, hostile.map(escapeMarkdown)),
});
const separator = fc.record({
  type: fc.constant(ComponentType.Separator as const),
  divider: fc.boolean(),
  spacing: fc.constantFrom(1 as const, 2 as const),
});
const label = hostile.map((content) => content.slice(0, 80));
const button = fc.oneof(
  fc.record({
    type: fc.constant(ComponentType.Button as const),
    style: fc.constantFrom(
      ButtonStyle.Primary as const,
      ButtonStyle.Secondary as const,
      ButtonStyle.Success as const,
      ButtonStyle.Danger as const,
    ),
    label,
    custom_id: fc.constant('id'),
  }),
  fc.record({
    type: fc.constant(ComponentType.Button as const),
    style: fc.constant(ButtonStyle.Link as const),
    label,
    url: fc.constant('https://example.org/'),
  }),
);
const menu = fc.record({
  type: fc.constant(ComponentType.StringSelect as const),
  custom_id: fc.constant('id'),
  placeholder: label,
  options: fc.array(fc.record({ label, value: fc.constant('v'), default: fc.boolean() }), { maxLength: 3 }),
});
const row = fc.record({
  type: fc.constant(ComponentType.ActionRow as const),
  components: fc.oneof(
    fc.array(button, { minLength: 1, maxLength: 5 }),
    menu.map((one) => [one]),
  ),
});
const section = fc.record({
  type: fc.constant(ComponentType.Section as const),
  components: fc.array(text, { minLength: 1, maxLength: 3 }),
  accessory: fc.oneof(
    button,
    fc.record({
      type: fc.constant(ComponentType.Thumbnail as const),
      media: fc.constant({ url: 'https://example.org/a.png' }),
    }),
  ),
});
const inside = fc.oneof(text, separator, row, section);
const container = fc.record({
  type: fc.constant(ComponentType.Container as const),
  accent_color: fc.oneof(fc.integer({ min: 0, max: 0xffffff }), fc.constant(null)),
  components: fc.array(inside, { minLength: 1, maxLength: 10 }),
});

/** Messages of anything that can be drawn, of up to 40 components side by side, their texts as hostile as can be. */
export const monstrousMessage: fc.Arbitrary<APIMessageTopLevelComponent[]> = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.oneof(inside, container), { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(text, row), { minLength: 40, maxLength: 40 }) },
);

/** All that a message shows, in order, as a reader would read it; without spaces. */
export function textOf(components: readonly APIMessageTopLevelComponent[]): string {
  return bare(components.map((component) => shownBy(component as Part)).join(''));
}

/** A text without its spaces. */
export function bare(content: string): string {
  return content.replace(/\s+/gu, '');
}

type Part = {
  content?: string;
  label?: string;
  placeholder?: string;
  options?: readonly { label: string; default?: boolean }[];
  components?: readonly Part[];
  accessory?: Part;
};

function shownBy({
  content = '',
  label = '',
  placeholder = '',
  options,
  components = [],
  accessory,
}: Part): string {
  const text = readMarked(withoutControls(content)).flatMap((line) => line.pieces.map((piece) => piece.text));
  const chosen = options?.filter((option) => option.default).map((option) => option.label) ?? [];
  const menu = chosen.length > 0 ? chosen.join(', ') : placeholder;
  const parts = [...components, ...(accessory ? [accessory] : [])].map(shownBy);
  return [...text, oneLine(label), oneLine(menu), ...parts].join('');
}
