import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  ARTICLE_FILE,
  articleProblems,
  edit,
  glossaryProblems,
  problemsWith,
} from './knowledge-files.ts';

describe('the shape of an article', () => {
  it.each([
    [
      'a wrong key',
      'title: Ferry',
      'titel: Ferry',
      [
        '1:1: title: expected text, found nothing',
        '3:1: titel: expected a known key, found "titel"; did you mean title?',
      ],
    ],
    [
      'a language nobody speaks',
      'ja: 釜山',
      'jp: 釜山',
      ['16:7: passages[0].text.jp: expected a known key, found "jp"; did you mean ja?'],
    ],
    [
      'a key far from any other',
      'ja: 釜山',
      'deutsch: 釜山',
      ['16:7: passages[0].text.deutsch: expected one of en, ko, ja, found "deutsch"'],
    ],
    [
      'a key with odd characters',
      'ja: 釜山',
      '"j a.b": 釜山',
      ['16:7: passages[0].text["j a.b"]: expected one of en, ko, ja, found "j a.b"'],
    ],
    [
      'a text that YAML reads as a number',
      'title: Ferry line reopens',
      'title: 2026',
      ['3:8: title: expected text, found 2026; put it in quotation marks'],
    ],
    [
      'a text that YAML reads as true',
      'title: Ferry line reopens',
      'title: true',
      ['3:8: title: expected text, found true; put it in quotation marks'],
    ],
    ['an empty value', 'title: Ferry line reopens', 'title:', ['3:7: title: expected text, found nothing']],
    [
      'an empty text',
      'en: Some 200 people were on board.',
      'en: ""',
      ['25:11: passages[1].text.en: expected a text that is not empty, found ""'],
    ],
    [
      'a number in quotation marks',
      'paragraphs: 2\n',
      'paragraphs: "2"\n',
      ['6:13: paragraphs: expected a whole number, found "2"'],
    ],
    [
      'half a paragraph',
      '[2]',
      '[1.5]',
      ['22:18: passages[1].paragraphs[0]: expected a whole number, found 1.5'],
    ],
    ['paragraph zero', '[2]', '[2, 0]', ['22:21: passages[1].paragraphs[1]: expected at least 1, found 0']],
    [
      'no paragraph',
      '[2]',
      '[]',
      ['22:17: passages[1].paragraphs: expected a list that is not empty, found an empty list'],
    ],
    [
      'a list where a map belongs',
      'text:\n      en: Some',
      'text:\n      - en: Some',
      ['25:7: passages[1].text: expected a map, found a list'],
    ],
    [
      'a text where a list belongs',
      '[travel]\n    text',
      'travel\n    text',
      ['23:13: passages[1].topics: expected a list, found "travel"'],
    ],
    [
      'an unknown language of the source',
      'language: en',
      'language: english',
      ['5:11: language: expected en, ko or ja, found "english"'],
    ],
    [
      'an id with capitals',
      'id: passengers',
      'id: Passengers',
      ['21:9: passages[1].id: expected lower-case letters, digits and single hyphens, found "Passengers"'],
    ],
    [
      'an address that is none',
      'paragraphs: 2\n',
      'paragraphs: 2\nurl: javascript:alert(1)\n',
      ['7:6: url: expected a web address that starts with http:// or https://, found "javascript:alert(1)"'],
    ],
    [
      'a day of publication that does not exist',
      '2026-02-03\nlanguage',
      '2026-02-30\nlanguage',
      ['4:12: published: expected a date that exists, such as 2026-01-15, found "2026-02-30"'],
    ],
  ])('reports %s at its place', async (_, before, after, problems) => {
    expect(await articleProblems(before, after)).toEqual(problems);
  });

  it('shortens a long value to sixty characters and counts it', async () => {
    expect(await articleProblems('title: Ferry line reopens', `title: ${'船'.repeat(400)}`)).toEqual([
      `3:8: title: expected at most 300 characters, found 400: "${'船'.repeat(59)}…"`,
    ]);
  });

  it('reports what is missing at the passage it is missing from', async () => {
    expect(await articleProblems('    text:\n      en: Some 200 people were on board.\n', '')).toEqual([
      '21:5: passages[1].text: expected a map, found nothing',
    ]);
  });

  it.each([
    ['an empty file', '', '1:1: (file): expected a map, found nothing'],
    ['comments alone', '# later\n', '1:1: (file): expected a map, found nothing'],
    ['a list', '- a\n', '1:1: (file): expected a map, found a list'],
    ['a text', 'hello', '1:1: (file): expected a map, found "hello"'],
    ['a number', '7', '1:1: (file): expected a map, found 7'],
  ])('reports %s where an article belongs', async (_, content, problem) => {
    expect(await problemsWith({ [ARTICLE_FILE]: content })).toEqual([`${ARTICLE_FILE}:${problem}`]);
  });

  it('reports mistakes of shape and of meaning together', async () => {
    const twoMistakes = edit(edit(ARTICLE, 'language: en', 'language: english'), '[2]', '[3]');
    const three = edit(twoMistakes, 'names: [busan, fukuoka]', 'names: [busan, fukuoko]');
    expect(await problemsWith({ [ARTICLE_FILE]: three })).toEqual([
      `${ARTICLE_FILE}:5:11: language: expected en, ko or ja, found "english"`,
      `${ARTICLE_FILE}:6:1: paragraphs: expected a passage for every paragraph, found none for 2`,
      `${ARTICLE_FILE}:11:20: passages[0].names[1]: expected the id of a name in glossary.yaml, found "fukuoko"; did you mean fukuoka?`,
      `${ARTICLE_FILE}:22:18: passages[1].paragraphs[0]: expected a paragraph of the article, 1 to 2, found 3`,
    ]);
  });
});

describe('the shape of the glossary', () => {
  it('reports a wrong kind at its entry', async () => {
    expect(await glossaryProblems('- id: fukuoka\n  kind: place', '- id: fukuoka\n  kind: town')).toEqual([
      '8:9: [1].kind: expected person, place, institution or term, found "town"',
    ]);
  });

  it('reports a map where the list belongs', async () => {
    expect(await problemsWith({ 'glossary.yaml': 'busan: {}' })).toEqual([
      'glossary.yaml:1:1: (file): expected a list, found a map',
    ]);
  });
});
