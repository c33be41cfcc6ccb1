import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  ARTICLE_FILE,
  articleProblems,
  edit,
  GLOSSARY,
  glossaryProblems,
  problemsWith,
  SYNONYMS,
  TOPICS,
} from './knowledge-files.ts';

const OTHER_FILE = 'articles/other.yaml';
const OTHER = edit(
  edit(ARTICLE, 'id: herald-2026-02-03', 'id: other'),
  'When did the ferry start again?',
  'Since when?',
);

describe('ids', () => {
  it('hold an article to the name of its file', async () => {
    expect(await problemsWith({ [OTHER_FILE]: edit(OTHER, 'id: other', 'id: another') })).toEqual([
      `${OTHER_FILE}:1:5: id: expected the name of the file, other, found "another"`,
    ]);
  });

  it('belong to one article: the second file is reported, with the place of the first', async () => {
    expect(
      await problemsWith({ 'articles/herald-2026-02-03.yml': edit(ARTICLE, 'When did', 'Since when did') }),
    ).toEqual([
      `articles/herald-2026-02-03.yml:1:5: id: expected an id that no other article has, found "herald-2026-02-03" again (first in ${ARTICLE_FILE}:1)`,
    ]);
  });

  it('belong to one passage of an article', async () => {
    expect(await articleProblems('id: passengers', 'id: reopening')).toEqual([
      '21:9: passages[1].id: expected an id that no other passage of the article has, found "reopening" again (first in articles/herald-2026-02-03.yaml:8)',
    ]);
  });

  it('may be those of passages in other articles', async () => {
    expect(await problemsWith({ [OTHER_FILE]: OTHER })).toEqual([]);
  });

  it.each([
    ['glossary.yaml', GLOSSARY, 'id: fukuoka', 'id: busan', '7:7: [1].id', 'name', '"busan"'],
    ['topics.yaml', TOPICS + TOPICS, 'x', 'x', '3:7: [1].id', 'topic', '"travel"'],
    ['synonyms.yaml', SYNONYMS + SYNONYMS, 'x', 'x', '4:7: [1].id', 'group of synonyms', '"sail"'],
  ])('belong to one entry of %s', async (file, content, before, after, place, kind, id) => {
    const problems = await problemsWith({ [file]: content.replace(before, after) });
    expect(problems).toContainEqual(
      expect.stringContaining(
        `${file}:${place}: expected an id that no other ${kind} has, found ${id} again`,
      ),
    );
  });
});

describe('references', () => {
  it('name the topic that was meant', async () => {
    expect(await articleProblems('topics: [travel]\n    names', 'topics: [travl]\n    names')).toEqual([
      '10:14: passages[0].topics[0]: expected the id of a topic in topics.yaml, found "travl"; did you mean travel?',
    ]);
  });

  it('name no topic where none is near', async () => {
    expect(await articleProblems('topics: [travel]\n    names', 'topics: [fish]\n    names')).toEqual([
      '10:14: passages[0].topics[0]: expected the id of a topic in topics.yaml, found "fish"',
    ]);
  });

  it('lead to names of the glossary', async () => {
    expect(await articleProblems('[busan, fukuoka]', '[busan, fukuka]')).toEqual([
      '11:20: passages[0].names[1]: expected the id of a name in glossary.yaml, found "fukuka"; did you mean fukuoka?',
    ]);
  });

  it('of the glossary lead to an article', async () => {
    expect(
      await glossaryProblems(
        'herald-2026-02-03, paragraphs: [1, 2]',
        'herald-2026-03-02, paragraphs: [1, 2]',
      ),
    ).toEqual([
      '11:22: [1].source.article: expected the id of an article, found "herald-2026-03-02"; did you mean herald-2026-02-03?',
    ]);
  });

  it('of the glossary lead to a paragraph of the article', async () => {
    expect(await glossaryProblems('[1, 2]', '[1, 5]')).toEqual([
      '11:57: [1].source.paragraphs[1]: expected a paragraph of herald-2026-02-03, 1 to 2, found 5',
    ]);
  });
});

describe('paragraphs', () => {
  it('are those that the article has', async () => {
    expect(await articleProblems('[2]', '[2, 3]')).toEqual([
      '22:21: passages[1].paragraphs[1]: expected a paragraph of the article, 1 to 2, found 3',
    ]);
  });

  it('are all covered, else the key `paragraphs` of the article is reported', async () => {
    expect(await articleProblems('paragraphs: 2\n', 'paragraphs: 5\n')).toEqual([
      '6:1: paragraphs: expected a passage for every paragraph, found none for 3, 4, 5',
    ]);
  });
});

describe('texts', () => {
  it('are there in the language of the source', async () => {
    expect(await articleProblems('en: Some 200 people were on board.', 'ko: 이백 명이 탔다.')).toEqual([
      '24:5: passages[1].text: expected a text in en, the language of the source, found ko',
    ]);
  });

  it('hold a text in some language', async () => {
    expect(await articleProblems('text:\n      en: Some 200 people were on board.', 'text: {}')).toEqual([
      '24:5: passages[1].text: expected a text in en, the language of the source, found none',
    ]);
  });

  it.each([
    [
      'It had stopped for a year.',
      'It had stopped for a year',
      '14:11: passages[0].text.en',
      'It had stopped for a year',
    ],
    ['다시 다닌다.', '다시 다닌다', '15:11: passages[0].text.ko', '부산과 후쿠오카를 잇는 배가 다시 다닌다'],
    ['動き出した。', '動き出した、', '16:11: passages[0].text.ja', '釜山と福岡を結ぶ船が再び動き出した、'],
  ])('end every sentence: %s', async (before, after, place, found) => {
    expect(await articleProblems(before, after)).toEqual([
      `${place}: expected every sentence to end in . ? ! or 。, found "${found}"`,
    ]);
  });

  it.each(['Is it so?', 'It is so!', 'They said “it is so.”', '「そうだ。」'])(
    'may end like this: %s',
    async (sentence) => {
      expect(await articleProblems('Some 200 people were on board.', JSON.stringify(sentence))).toEqual([]);
    },
  );
});

describe('dates', () => {
  it.each([
    ['2026-02-30', 'a date that exists, found "2026-02-30"'],
    ['2026-02-29', 'a date that exists, found "2026-02-29"'],
    ['2026-02-01/2026-02-31', 'a date that exists, found "2026-02-31"'],
    ['2026-02-03/2026-02-01', 'an interval that ends after it begins, found "2026-02-03/2026-02-01"'],
    ['2026-02-03/', 'both ends of the interval, or .. for an open one, found "2026-02-03/"'],
    [
      '"{2026,2027}"',
      'an EDTF date or interval, such as 2026-01-14, 2026-01 or 2026-01-13/2026-01-14, found the set "{2026,2027}"',
    ],
    [
      'Wednesday',
      'an EDTF date or interval, such as 2026-01-14, 2026-01 or 2026-01-13/2026-01-14, found "Wednesday"',
    ],
    [
      '2026-13',
      'an EDTF date or interval, such as 2026-01-14, 2026-01 or 2026-01-13/2026-01-14, found "2026-13"',
    ],
    [
      '2026/1/14',
      'an EDTF date or interval, such as 2026-01-14, 2026-01 or 2026-01-13/2026-01-14, found "2026/1/14"',
    ],
    ['2026', 'text, found 2026; put it in quotation marks'],
  ])('exist: not %s', async (when, message) => {
    expect(await articleProblems('2026-02-01/2026-02-02', when)).toEqual([
      `12:11: passages[0].when: expected ${message}`,
    ]);
  });

  it.each(['2024-02-29', '2026-02', '"2026"', '2026-02-01/..', '202X', '2026-21', '2026-02-01~'])(
    'may be %s',
    async (when) => {
      expect(await articleProblems('2026-02-01/2026-02-02', when)).toEqual([]);
    },
  );
});

describe('questions', () => {
  it('are asked of one passage only, however they are written', async () => {
    const twice = '    asked:\n      en: [WHEN did the  ferry start again]\n';
    const problems = await problemsWith({ [ARTICLE_FILE]: ARTICLE + twice });
    expect(problems).toEqual([
      `${ARTICLE_FILE}:27:12: passages[1].asked.en[0]: expected a question that is asked nowhere else in the article, found "WHEN did the  ferry start again" (also in ${ARTICLE_FILE}:18)`,
    ]);
  });

  it('may be answered by two articles', async () => {
    expect(
      await problemsWith({ [OTHER_FILE]: edit(OTHER, 'Since when?', 'When did the ferry start again?') }),
    ).toEqual([]);
  });

  it('are not both asked and left open in one article', async () => {
    expect(await articleProblems('What does a ticket cost?', 'When did the ferry start again?')).toEqual([
      '20:12: passages[0].unstated.en[0]: expected a question that the article leaves open, found "When did the ferry start again?" (also in articles/herald-2026-02-03.yaml:18)',
    ]);
  });

  it('may be left open in one article and answered in another', async () => {
    expect(
      await problemsWith({
        [OTHER_FILE]: edit(
          edit(OTHER, 'What does a ticket cost?', 'How fast is it?'),
          'Since when?',
          'What does a ticket cost?',
        ),
      }),
    ).toEqual([]);
  });
});

describe('aliases', () => {
  it.each([
    ['Hakata', 'ＰＵＳＡＮ', '12:13: [1].aliases[0]', '6'],
    ['Hakata', 'Pu-san', '12:13: [1].aliases[0]', '6'],
    ['Hakata', 'プ・サン', '12:13: [1].aliases[0]', '6'],
    ['Hakata', '釜山', '12:13: [1].aliases[0]', '3'],
    ['ja: 福岡', 'ja: ﾌﾟｻﾝ', '9:38: [1].name.ja', '6'],
  ])('belong to one name: %s as %s is reported with the first place', async (before, after, place, line) => {
    expect(await glossaryProblems(before, after)).toEqual([
      `${place}: expected a name or alias that no other name has, found ${JSON.stringify(after.replace('ja: ', ''))} (also in glossary.yaml:${line})`,
    ]);
  });

  it('may repeat the name they are of', async () => {
    expect(await glossaryProblems('[Pusan, プサン]', '[Busan, BUSAN, プサン]')).toEqual([]);
  });

  it.each(['福', '-', 'A.'])('have two characters: not %s', async (alias) => {
    expect(await glossaryProblems('[Hakata]', JSON.stringify([alias]))).toEqual([
      `12:13: [1].aliases[0]: expected an alias of two characters or more, found ${JSON.stringify(alias)}`,
    ]);
  });
});
