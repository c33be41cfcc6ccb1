import { describe } from 'vitest';
import { button, channelMessages, eachRow, row, select, text, v2 } from './table.ts';

const send = (rows: Parameters<typeof eachRow>[0]) => eachRow(rows, 'POST', channelMessages);
const buttons = (count: number) => Array.from({ length: count }, (_, index) => button(`b${index}`));
const texts = (count: number) => Array.from({ length: count }, () => text('x'));

describe('Components V2', () => {
  send([
    ['with its flag are taken', v2(text('hi'), { type: 17, components: [text('in')] }), null],
    ['without the flag are refused', { components: [text('hi')] }, 'v2-needs-flag', 'IS_COMPONENTS_V2'],
    [
      'exclude content',
      { ...v2(text('hi')), content: 'x' },
      'v2-excludes-legacy',
      "'content' field cannot be used",
    ],
    ['exclude embeds', { ...v2(text('hi')), embeds: [{ title: 'x' }] }, 'v2-excludes-legacy', 'embeds'],
    ['exclude stickers', { ...v2(text('hi')), sticker_ids: ['1'] }, 'v2-excludes-legacy', 'sticker_ids'],
    ['bear emptied content', { ...v2(text('hi')), content: '', embeds: [] }, null],
    [
      'hold no container within a container',
      v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'openapi',
      'must be one of',
    ],
    ['allow six rows', v2(...buttons(6).map((it) => row(it))), null],
  ]);
});

describe('action rows', () => {
  send([
    ['are taken without the flag', { components: [row(...buttons(5))] }, null],
    [
      'are five at most without the flag',
      { components: buttons(6).map((it) => row(it)) },
      'v2-needs-flag',
      'between 0 and 5',
    ],
    ['hold five buttons at most', v2(row(...buttons(6))), 'openapi', '0.components: Must be between 1 and 5'],
    ['hold something', v2(row()), 'openapi', 'Must be between 1 and 5'],
    ['hold a select alone', v2(row(button('a'), select(['x']))), 'row-contents', 'stands alone'],
    ['hold no text input', v2(row({ type: 4, custom_id: 'a', style: 1 })), 'openapi', 'must be one of'],
  ]);
});

describe('the components of a message', () => {
  send([
    ['are 40 at most', v2(...texts(40)), null],
    [
      'are counted with those within them',
      v2({ type: 17, components: texts(39) }, text('x')),
      'forty-components',
      'found 41',
    ],
    [
      'are counted with accessories',
      v2(...texts(38), { type: 9, components: [text('x')], accessory: button('a') }),
      'forty-components',
      'found 41',
    ],
    [
      'have custom_ids of their own',
      v2(row(button('a'), button('a'))),
      'ids-once',
      'custom_id cannot be duplicated',
    ],
    [
      'have custom_ids of their own in other rows too',
      v2(row(button('a')), { type: 17, components: [row(button('a'))] }),
      'ids-once',
    ],
    [
      'have ids of their own',
      v2({ ...text('a'), id: 3 }, { ...text('b'), id: 3 }),
      'ids-once',
      'id cannot be duplicated',
    ],
    ['may all have the id 0', v2({ ...text('a'), id: 0 }, { ...text('b'), id: 0 }), null],
    [
      'have no keys Discord does not know',
      v2({ ...text('a'), colour: 1 }),
      'openapi',
      'does not know the key "colour"',
    ],
    ['are of a known type', v2({ type: 99 }), 'openapi', 'Value of field "type" must be one of'],
    ['are objects', v2(null as never), 'openapi'],
  ]);
});

describe('a button', () => {
  send([
    ['may be a link', v2(row({ type: 2, style: 5, url: 'https://example.org/a', label: 'go' })), null],
    ['has a custom_id of 100 characters', v2(row(button('x'.repeat(100)))), null],
    ['has none of 101', v2(row(button('x'.repeat(101)))), 'openapi', 'Must be 100 characters or fewer'],
    ['has none of none', v2(row(button(''))), 'openapi', 'Must be 1 characters or more'],
    ['has one at all', v2(row({ type: 2, style: 1, label: 'x' })), 'button-parts', 'has a custom_id'],
    [
      'has none as a link',
      v2(row(button('a', { style: 5, url: 'https://example.org' }))),
      'button-parts',
      'no custom_id',
    ],
    [
      'has no url unless it is a link',
      v2(row(button('a', { url: 'https://example.org' }))),
      'button-parts',
      'no url',
    ],
    ['has a label of 80 characters', v2(row(button('a', { label: 'x'.repeat(80) }))), null],
    [
      'has none of 81',
      v2(row(button('a', { label: 'x'.repeat(81) }))),
      'openapi',
      'Must be 80 characters or fewer',
    ],
    [
      'has a label or an emoji',
      v2(row({ type: 2, style: 1, custom_id: 'a' })),
      'button-parts',
      'a label or an emoji',
    ],
    ['may have an emoji alone', v2(row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '📄' } })), null],
    [
      'has one of six styles',
      v2(row(button('a', { style: 7 }))),
      'openapi',
      'Value must be one of {1, 2, 3, 4, 5, 6}',
    ],
  ]);
});

describe('a select', () => {
  const values = Array.from({ length: 26 }, (_, index) => `v${index}`);
  send([
    ['has 25 options', v2(row(select(values.slice(1)))), null],
    ['has no more', v2(row(select(values))), 'openapi', 'options: Must be between 1 and 25'],
    ['has values that differ', v2(row(select(['a', 'a']))), 'select-options', 'already used'],
    ['has values of 1 to 100 characters', v2(row(select(['']))), 'openapi', 'Must be 1 characters or more'],
    [
      'allows no more than it has',
      v2(row(select(['a'], { max_values: 2 }))),
      'select-options',
      'min_values ≤ max_values',
    ],
    [
      'chooses no more than it allows',
      v2(row(select([], { options: ['a', 'b'].map((value) => ({ label: value, value, default: true })) }))),
      'select-options',
      'More options are chosen',
    ],
  ]);
});

describe('a section', () => {
  const thumbnail = { type: 11, media: { url: 'https://example.org/a.png' } };
  send([
    ['has texts and an accessory', v2({ type: 9, components: texts(3), accessory: thumbnail }), null],
    [
      'has three texts at most',
      v2({ type: 9, components: texts(4), accessory: button('a') }),
      'openapi',
      'between 1 and 3',
    ],
    [
      'has an accessory',
      v2({ type: 9, components: texts(1) }),
      'openapi',
      'accessory: This field is required.',
    ],
    [
      'has nothing but texts',
      v2({ type: 9, components: [row(button('a'))], accessory: button('b') }),
      'openapi',
    ],
  ]);
});
