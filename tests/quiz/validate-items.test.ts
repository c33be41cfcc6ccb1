import { describe, expect, it } from 'vitest';
import { type Folder, passagesOf } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatPath, formatProblem } from '../../src/knowledge/problem.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findFolded } from '../../src/quiz/fold.ts';
import { quizzesAreUnambiguous } from '../../src/quiz/validate-items.ts';
import { ARTICLE, ARTICLE_FILE, edit, knowledgeFolder, shownPath } from '../knowledge/knowledge-files.ts';

const QUIZ = `    quiz:
      - question:
          en: Between Fukuoka and which Korean port does the ferry sail again?
          ko: 후쿠오카와 어느 항구를 잇는 배가 다시 다니나요?
          ja: 福岡とどの港を結ぶ船が再び動き出しましたか？
        answer: { en: Busan, ko: 부산, ja: 釜山 }
        distractors:
          en: [Incheon, Mokpo, Pohang]
          ko: [인천, 목포, 포항]
          ja: [仁川, 木浦, 浦項]
`;
const SECOND = '  - id: passengers\n';

async function problems(
  before = '',
  after = '',
  other = 'Some 200 people were on board.',
): Promise<string[]> {
  const quiz = before === '' ? QUIZ : edit(QUIZ, before, after);
  const article = edit(ARTICLE, SECOND, `${quiz}${SECOND}`);
  const more = edit(article, 'Some 200 people were on board.', other);
  const folder = await knowledgeFolder({ [ARTICLE_FILE]: more });
  const { problems: found } = await loadKnowledge(folder, [quizzesAreUnambiguous]);
  return found.map((problem) =>
    formatProblem(problem).replaceAll(`${shownPath(folder)}/${ARTICLE_FILE}:`, ''),
  );
}

describe('the quiz of a passage', () => {
  it('is right where a sentence shows the answer and none supports another', async () => {
    expect(await problems()).toEqual([]);
  });

  it('may not ask for what its passage does not show', async () => {
    expect(await problems('answer: { en: Busan', 'answer: { en: Ulsan')).toEqual([
      '26:23: passages[0].quiz[0].answer.en: expected an answer that a sentence of the passage shows, found "Ulsan"',
    ]);
    expect(await problems('answer: { en: Busan', 'answer: { en: Bus')).toHaveLength(1);
  });

  it('may not give its answer away', async () => {
    expect(await problems('which Korean port', 'which port (BUSAN)')).toEqual([
      '26:23: passages[0].quiz[0].answer.en: expected an answer that the question does not give away, found "Busan"',
    ]);
  });

  it.each(['Pusan', 'ＢＵＳＡＮ', 'the Busan', 'プサン'])(
    'has no distractor that is another way to write the answer, such as %s',
    async (alias) => {
      expect(await problems('[Incheon,', `[${alias},`)).toEqual([
        `28:16: passages[0].quiz[0].distractors.en[0]: expected a distractor that is not right, found "${alias}", another way to write "Busan"`,
      ]);
    },
  );

  it('has each distractor once, however it is written', async () => {
    expect(await problems('仁川, 木浦', '仁川, ｲﾝﾁｮﾝ')).toEqual([]);
    expect(await problems('[Incheon, Mokpo', '[Incheon, IN-CHEON')).toEqual([
      '28:25: passages[0].quiz[0].distractors.en[1]: expected each distractor once, found "IN-CHEON" again',
    ]);
  });

  it('has no distractor that stands in the sentence of the answer, and the line of that is named', async () => {
    expect(await problems('[인천,', '[후쿠오카,')).toEqual([
      '29:16: passages[0].quiz[0].distractors.ko[0]: expected a distractor that no passage supports, found "후쿠오카", of which a passage says as much (15)',
    ]);
  });

  it('has no distractor of which another passage says as much', async () => {
    const article = 'A ferry between Mokpo and Fukuoka sails again, too.';
    expect(await problems('', '', article)).toEqual([
      '28:25: passages[0].quiz[0].distractors.en[1]: expected a distractor that no passage supports, found "Mokpo", of which a passage says as much (35)',
    ]);
    expect(await problems('', '', 'Mokpo has a harbour.')).toEqual([]);
  });

  it('has answers that fit on a button', async () => {
    const long = 'Incheon and its harbour, '.repeat(4).trim();
    expect(await problems('[Incheon,', `["${long}",`)).toEqual([
      expect.stringMatching(
        /^28:16: passages\[0\]\.quiz\[0\]\.distractors\.en\[0\]: expected at most 80 characters, found 99: /,
      ),
    ]);
  });
});

describe('the quiz entries of the project', async () => {
  let folder: Folder | undefined;
  const { problems: found } = await loadKnowledge('knowledge', [
    (read) => {
      folder = read;
      return quizzesAreUnambiguous(read);
    },
  ]);

  it('are unambiguous', () => {
    expect(found).toEqual([]);
  });

  // What is shown of a sentence: its first word in Latin letters, its first figure with its unit, or three characters.
  const beginning = (sentence: string) => /^(?:\p{sc=Latin}+|\d+.|.{3})/u.exec(sentence)?.[0] ?? '';

  it.each([
    ['its answer in other width', (answer: string) => answer.replace(/[!-~]/gu, wide)],
    [
      'the beginning of the sentence that shows the answer',
      (_: string, sentence: string) => beginning(sentence),
    ],
  ])('are refused one by one with a distractor that is %s', (_, distractor) => {
    const articles = (folder ?? expect.fail('no folder')).articles.map((source) => ({
      ...source,
      sound: structuredClone(source.sound),
    }));
    const expected: string[] = [];
    for (const { passage, path } of passagesOf({ ...(folder ?? expect.fail()), articles })) {
      for (const [index, item] of (passage.quiz ?? []).entries()) {
        for (const language of LANGUAGES) {
          const answer = item?.answer?.[language] ?? '';
          const sentences = splitSentences(passage.text?.[language] ?? '').map(({ text }) => text);
          const sentence = sentences.find((text) => findFolded(text, answer)) ?? '';
          item?.distractors?.[language]?.splice(0, 1, distractor(answer, sentence));
          expected.push(formatPath([...path, 'quiz', index, 'distractors', language, 0]));
        }
      }
    }
    const refused = quizzesAreUnambiguous({ ...(folder ?? expect.fail()), articles });
    const places = new Set(refused.map(({ path }) => formatPath(path)));
    expect(expected.length).toBeGreaterThan(120);
    expect(expected.filter((place) => !places.has(place))).toEqual([]);
  });
});

function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}
