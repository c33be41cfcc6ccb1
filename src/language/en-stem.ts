import { stemmer } from 'stemmer';

// Irregular forms and nationalities, mapped before stemming.
const IRREGULAR = new Map(
  (
    'met:meet meeting:meet meetings:meet found:find held:hold said:say says:say took:take taken:take taking:take went:go gone:go gave:give ' +
    'given:give came:come died:die dead:die death:die deaths:die dying:die killed:kill told:tell spoke:speak spoken:speak began:begin begun:begin ' +
    'sought:seek built:build brought:bring left:leave led:lead lost:lose loss:lose losses:lose won:win made:make paid:pay sent:send ' +
    'kept:keep felt:feel meant:mean bought:buy caught:catch fought:fight grew:grow grown:grow drew:draw ate:eat eaten:eat sang:sing ' +
    'sung:sing wrote:write written:write men:man women:woman people:person children:child countries:country lives:life japanese:japan ' +
    'korean:korea koreans:korea chinese:china agreement:agree talks:talk labourers:labour laborers:labour labor:labour labourer:labour ' +
    'laborer:labour workers:worker nuclear:nuclear presidential:president analyse:analysis analyze:analysis analysing:analysis ' +
    'analyzing:analysis analysed:analysis drums:drum drumming:drum drummed:drum killing:kill discussed:discuss discussion:discuss'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([form = '', base = '']) => [form, stemmer(base)] as const),
);

// Porter's stem of both is that of *import* too.
const IMPORTANT = /^importan(?:t|tly|ce)$/u;

/** The stem of a lower-case English word: an irregular form's own, else Porter's. */
export function stemEnglish(word: string): string {
  return IMPORTANT.test(word) ? 'importance' : (IRREGULAR.get(word) ?? stemmer(word));
}
