import { createAnswerer } from './src/answer/answerer.ts';
import { answerCard } from './src/cards/answer-card.ts';
import { loadQuestionSets } from './src/cli/question-sets.ts';
import { loadKnowledgeApart } from './src/search/load-apart.ts';

const { knowledge, questions } = await loadKnowledgeApart('knowledge');
const an = createAnswerer(knowledge, questions);
const qs = loadQuestionSets();
let t = 0,
  c = 0;
const go = () => {
  for (const q of qs) {
    const a = performance.now();
    const r = an.ask({ question: q.question });
    const b = performance.now();
    answerCard(r, { shared: false });
    c += performance.now() - b;
    t += b - a;
  }
};
go();
t = 0;
c = 0;
for (let i = 0; i < 4; i++) go();
console.log('ask', t / qs.length / 4, 'card', c / qs.length / 4);
