import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/cards/answer-card.ts';
import { textDisplay } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-text.ts';
import { escapeMarkdown } from '../../src/cards/escape.ts';
import { answerWith, passageWith } from './answers.ts';
import { monstrousText } from './monsters.ts';

const unwrapped = { width: Number.POSITIVE_INFINITY, colour: false, numbered: true };
const draw = (content: string, options = unwrapped) => drawCard([textDisplay(content)], options).text;
const row = (...labels: string[]): APIMessageTopLevelComponent => ({
  type: ComponentType.ActionRow,
  components: labels.map((label) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label,
    custom_id: `id-${label}`,
  })),
});

describe('a drawn card', () => {
  it('shows escaped texts to the letter', () => {
    const printable = monstrousText.map((text) =>
      text.toWellFormed().replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''),
    );
    fc.assert(
      fc.property(printable, (text) => {
        expect(draw(escapeMarkdown(text))).toBe(text.trimEnd());
      }),
    );
  });

  it('holds the sentence and its citation to the letter', () => {
    const text = '"미래지향적 협력"(shuttle_diplomacy) *2026-01-14*: 183명 중 136명.';
    const passages = [passageWith({ text })];
    const sentences = [{ text, passage: passages[0]?.id ?? '', highlight: [[3, 9]] as [number, number][] }];
    const card = answerCard(answerWith({ passages, answer: { sentences } }), { shared: false });
    const lines = drawCard(card.components, unwrapped).text.split('\n');
    expect(lines).toContain(`${text} [1]`);
    expect(lines.some((line) => line.startsWith('[1] NationPress, 2026-01-15, ¶8'))).toBe(true);
  });

  it('shows bold, small print, headings, quotations and links', () => {
    expect(draw('a **b** c')).toBe('a b c');
    expect(draw('-# a\n### b\n> c\n[d\\]](https://e.example/)')).toBe('a\nb\n│ c\nd] <https://e.example/>');
    expect(draw('a **b** c', { ...unwrapped, colour: true })).toBe('a \x1b[1mb\x1b[0m c');
    expect(draw('-# a\n# b', { ...unwrapped, colour: true })).toBe('\x1b[2ma\x1b[0m\n\x1b[1mb\x1b[0m');
  });

  it('has the colour of its container at its side, where colour is allowed and there is room', () => {
    const card: APIMessageTopLevelComponent = {
      type: ComponentType.Container,
      accent_color: 0x0180ff,
      components: [textDisplay('hello')],
    };
    expect(drawCard([card], { ...unwrapped, colour: true }).text).toBe('\x1b[38;2;1;128;255m▌\x1b[0m hello');
    expect(drawCard([card], { ...unwrapped, colour: true, width: 10 }).text).toBe('hello');
    expect(drawCard([card], unwrapped).text).toBe('hello');
  });

  it('numbers its buttons across rows', () => {
    const drawn = drawCard([row('Sources', 'Share'), row('What is Nara?')], unwrapped);
    expect(drawn.text).toBe('(1) Sources  (2) Share\n(3) What is Nara?');
    expect(drawn.buttons[2]).toEqual({ customId: 'id-What is Nara?', label: 'What is Nara?', number: 3 });
  });

  it('shows links with their address, numbered or not, within the width', () => {
    const links: APIMessageTopLevelComponent = {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'x', emoji: { name: '🔁' } },
        { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Article', url: 'https://e.example/a' },
      ],
    };
    expect(drawCard([links], unwrapped).text).toBe('(1) 🔁  Article <https://e.example/a>');
    expect(drawCard([links], { ...unwrapped, numbered: false }).text).toBe('Article <https://e.example/a>');
    expect(drawCard([links], { ...unwrapped, width: 14 }).text).toBe(
      '(1) 🔁\nArticle\n<https://e.exa\nmple/a>',
    );
  });

  it('says what pictures and files there are, and numbers the button beside a text', () => {
    const media = (name: string) => ({ url: `https://cdn.example/1/${name}?ex=2#a` });
    const drawn = drawCard(
      [
        {
          type: ComponentType.Section,
          components: [textDisplay('Text')],
          accessory: { type: ComponentType.Thumbnail, media: media('flag.png'), description: 'A *flag*' },
        },
        {
          type: ComponentType.Section,
          components: [textDisplay('More')],
          accessory: { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'x', label: 'Go' },
        },
        {
          type: ComponentType.MediaGallery,
          items: [{ media: media('a.png') }, { media: media('b.png'), description: '두 정상' }],
        },
        { type: ComponentType.File, file: media('notes.txt') },
        { type: ComponentType.File, file: media('x'), name: 'list.csv' },
      ],
      unwrapped,
    );
    expect(drawn.text).toBe('Text\n[A *flag*]\nMore\n(1) Go\n[a.png]\n[두 정상]\n[notes.txt]\n[list.csv]');
    expect(drawn.buttons.map(({ customId }) => customId)).toEqual(['x']);
  });

  it('numbers the options of a menu, each on a line of its own within the width', () => {
    const options = [
      { label: '李在明大統領は奈良で高市首相と会談した', value: 'a' },
      { label: 'Short', value: 'b' },
    ];
    const menu = {
      type: ComponentType.StringSelect as const,
      custom_id: 'm',
      placeholder: 'Choose',
      options,
    };
    const button = {
      type: ComponentType.Button as const,
      style: ButtonStyle.Primary as const,
      custom_id: 'x',
      label: 'Go',
    };
    const row = (part: typeof menu | typeof button) => ({
      type: ComponentType.ActionRow as const,
      components: [part],
    });
    const drawn = drawCard([row(menu), row(button)] as APIMessageTopLevelComponent[], {
      width: 20,
      colour: false,
      numbered: true,
    });
    expect(drawn.text).toBe('Choose\n(1) 李在明大統領は…\n(2) Short\n(3) Go');
    expect(drawn.buttons.map(({ customId, value, number }) => [customId, value, number])).toEqual([
      ['m', 'a', 1],
      ['m', 'b', 2],
      ['x', undefined, 3],
    ]);
  });

  it('puts buttons below one another where they do not fit beside one another', () => {
    const drawn = drawCard([row('Sources', 'Share')], { ...unwrapped, width: 15 });
    expect(drawn.text).toBe('(1) Sources\n(2) Share');
  });

  it('draws no buttons unless they are numbered', () => {
    const drawn = drawCard([row('Sources')], { ...unwrapped, numbered: false });
    expect(drawn.text).toBe('');
    expect(drawn.buttons).toHaveLength(1);
  });
});
