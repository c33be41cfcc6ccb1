import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { isSameAsKept, isSameQuestion } from '../../src/answer/fingerprint.ts';
import { loadKnowledgeApart } from '../../src/search/load-apart.ts';

const { knowledge, read } = await loadKnowledgeApart('knowledge');
const answerer = createAnswerer(knowledge, read);

function areSame(a: string, b: string): boolean {
  const [one, other] = [answerer.fingerprint(a), answerer.fingerprint(b)];
  if (one === undefined || other === undefined) expect.fail('there is nothing in it');
  const same = isSameQuestion(one, other);
  expect(isSameQuestion(other, one)).toBe(same);
  expect(isSameAsKept(one, JSON.stringify(other))).toBe(same);
  expect(isSameAsKept(other, JSON.stringify(one))).toBe(same);
  return same;
}

describe('two questions', () => {
  it.each([
    ['How much did the summit cost?', 'how much money did the summit cost taxpayers'],
    ['When will Takaichi visit Seoul?', 'when does PM Takaichi come to Seoul?'],
    ["Who is Japan's foreign minister?", 'who is the foreign minister of japan now'],
    ['What did Lee eat at dinner?', 'What was eaten by Lee at the dinner?'],
    ['Did they discuss Dokdo?', 'was Dokdo discussed at the summit'],
    ['정상회담 비용은 얼마였나요?', '정상회담에 비용이 얼마나 들었어?'],
    ['다카이치 총리는 언제 서울에 오나요?', '다카이치 총리 서울 방문은 언제야'],
    ['독도 문제도 논의했나요?', '독도 얘기도 논의했어?'],
    ['일본 외무장관은 누구인가요', '일본 외무장관이 누구야?'],
    ['首脳会談の費用はいくらでしたか', '首脳会談にいくら費用がかかったの？'],
    ['日本の外務大臣は誰ですか', '日本の外務大臣って誰？'],
    ['夕食会のメニューは何でしたか', '夕食会で出たメニューは？'],
  ])('are the same in other words: %s / %s', (a, b) => {
    expect(areSame(a, b)).toBe(true);
  });

  it.each([
    ['How much did the summit cost?', 'How long did the summit last?'],
    ['When will Takaichi visit Seoul?', 'When will Takaichi visit Washington?'],
    ['When will Takaichi visit Seoul?', 'Why will Takaichi visit Seoul?'],
    ['Who is the Japanese foreign minister?', 'Who is the Korean foreign minister?'],
    ['Who is the Japanese foreign minister?', 'Who is the Japanese defence minister?'],
    ['What did Lee eat at dinner?', 'What did Lee wear at dinner?'],
    ['What is the population of Japan?', 'What is the population of Korea?'],
    ['How many people died in 1942?', 'How many people died in 1950?'],
    ['정상회담 비용은 얼마였나요?', '정상회담 시간은 얼마나 걸렸나요?'],
    ['다카이치 총리는 언제 서울에 오나요?', '다카이치 총리는 언제 부산에 오나요?'],
    ['독도 문제도 논의했나요?', '무역 문제도 논의했나요?'],
    ['일본 외무장관은 누구인가요', '일본 국방장관은 누구인가요'],
    ['首脳会談の費用はいくらでしたか', '首脳会談の時間はどのくらいでしたか'],
    ['高市首相はいつソウルに来ますか', '高市首相はいつワシントンに行きますか'],
    ['竹島について話し合いましたか', '貿易について話し合いましたか'],
    ['日本の外務大臣は誰ですか', '日本の防衛大臣は誰ですか'],
    ['Who is the Japanese foreign minister?', '日本の外務大臣は誰ですか'],
  ])('are not the same: %s / %s', (a, b) => {
    expect(areSame(a, b)).toBe(false);
  });
});

it.each(['', '???', 'hello', '안녕하세요', 'こんにちは', 'Wie heißt der Präsident?'])(
  'a text that asks nothing has no fingerprint: %j',
  (text) => {
    expect(answerer.fingerprint(text)).toBeUndefined();
  },
);
