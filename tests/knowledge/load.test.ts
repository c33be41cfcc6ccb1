import { mkdir, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import {
  ARTICLE,
  ARTICLE_FILE,
  edit,
  emptyFolder,
  FILES,
  GLOSSARY,
  knowledgeFolder,
  problemsIn,
  problemsWith,
  shownPath,
  TOPICS,
  writeFiles,
} from './knowledge-files.ts';

const OTHER = edit(
  edit(ARTICLE, 'id: herald-2026-02-03', 'id: other'),
  'When did the ferry start again?',
  'Since when?',
);

async function loadWith(changed: Readonly<Record<string, string | Uint8Array>>) {
  return loadKnowledge(await knowledgeFolder(changed));
}

describe('loadKnowledge', () => {
  it('reads articles, glossary, topics and synonyms, defaults filled in', async () => {
    const { knowledge, problems } = await loadWith({});
    expect(problems).toEqual([]);
    expect(knowledge.articles).toHaveLength(1);
    expect(knowledge.articles[0]).toMatchObject({
      id: 'herald-2026-02-03',
      published: '2026-02-03',
      status: 'current',
    });
    expect(knowledge.articles[0]?.passages[1]).toEqual({
      id: 'passengers',
      paragraphs: [2],
      topics: ['travel'],
      names: [],
      text: { en: 'Some 200 people were on board.' },
      asked: {},
      unstated: {},
      quiz: [],
    });
    expect(knowledge.glossary.map(({ id }) => id)).toEqual(['busan', 'fukuoka']);
    expect(knowledge.topics).toEqual([{ id: 'travel', label: { en: 'Travel', ko: '여행', ja: '旅' } }]);
    expect(knowledge.synonyms).toEqual([{ id: 'sail', en: ['sail', 'voyage'], ko: ['항해'] }]);
  });

  it('reads the same from a file with CRLF and a byte order mark', async () => {
    const windows = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const { knowledge, problems } = await loadWith({ [ARTICLE_FILE]: windows });
    expect(problems).toEqual([]);
    expect(knowledge).toEqual((await loadWith({})).knowledge);
  });

  it('counts columns the same with a byte order mark', async () => {
    expect(
      await problemsWith({ [ARTICLE_FILE]: `\ufeff${edit(ARTICLE, 'id: herald', 'id: Herald')}` }),
    ).toContainEqual(expect.stringContaining(`${ARTICLE_FILE}:1:5: id: `));
  });

  it('takes articles in .yml, in the order of their names, and passes over other files', async () => {
    const { knowledge, problems } = await loadWith({
      'articles/other.yml': OTHER,
      'articles/README.md': 'not an article',
      'articles/.other.yaml.swp': 'what an editor leaves',
      'articles/.#other.yaml': 'what another editor leaves',
    });
    expect(problems).toEqual([]);
    expect(knowledge.articles.map(({ id }) => id)).toEqual(['herald-2026-02-03', 'other']);
  });

  it('does without glossary, topics and synonyms, and drops what would lead to them', async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, { [ARTICLE_FILE]: ARTICLE });
    const { knowledge, problems } = await loadKnowledge(folder);
    expect(problems).toEqual([]);
    expect(knowledge.glossary).toEqual([]);
    expect(knowledge.articles[0]?.passages[0]).toMatchObject({ names: [], topics: [] });
  });

  it('reports all files together, in the order of files and lines', async () => {
    const problems = await problemsWith({
      'topics.yaml': edit(TOPICS, 'Travel', '""'),
      [ARTICLE_FILE]: edit(edit(ARTICLE, 'language: en', 'language: eng'), 'id: passengers', 'id: P'),
      'articles/a.yaml': 'id: [',
      'glossary.yaml': edit(GLOSSARY, '[Hakata]', '[H]'),
    });
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'articles/a.yaml:1:6',
      `${ARTICLE_FILE}:5:11`,
      `${ARTICLE_FILE}:21:9`,
      'glossary.yaml:12:13',
      'topics.yaml:2:16',
    ]);
  });

  it('names files relative to the working directory where that is shorter', async () => {
    const { problems } = await loadKnowledge(
      relative(process.cwd(), join(process.cwd(), 'no', 'such', 'folder')),
    );
    expect(problems.map(({ file }) => file)).toEqual(['no/such/folder']);
    const elsewhere = await emptyFolder();
    expect((await loadKnowledge(elsewhere)).problems.map(({ file }) => file)).toEqual([
      shownPath(join(elsewhere, 'articles')),
    ]);
  });

  it('checks further rules beside its own', async () => {
    const folder = await knowledgeFolder();
    const { knowledge, problems } = await loadKnowledge(folder, [
      ({ articles }) =>
        articles.map((source) => ({ source, path: ['title'], message: 'expected a, found b' })),
    ]);
    expect(problems).toEqual([
      {
        file: shownPath(join(folder, ARTICLE_FILE)),
        line: 3,
        column: 8,
        path: 'title',
        message: 'expected a, found b',
      },
    ]);
    expect(knowledge.articles).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('leaves its article out and no other', async () => {
    const { knowledge, problems } = await loadWith({
      'articles/other.yaml': OTHER,
      [ARTICLE_FILE]: edit(ARTICLE, '[2]', '[3]'),
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(knowledge.articles.map(({ id }) => id)).toEqual(['other']);
    expect(knowledge.glossary).toHaveLength(2);
  });

  it('in an entry of the glossary leaves out that entry and what leads to it, but no article', async () => {
    const { knowledge, problems } = await loadWith({
      'glossary.yaml': edit(GLOSSARY, '- id: fukuoka\n  kind: place', '- id: fukuoka\n  kind: town'),
    });
    expect(problems).toHaveLength(1);
    expect(knowledge.glossary.map(({ id }) => id)).toEqual(['busan']);
    expect(knowledge.articles[0]?.passages[0]?.names).toEqual(['busan']);
  });

  it('in an id of the glossary is reported there alone', async () => {
    const { knowledge, problems } = await loadWith({
      'glossary.yaml': edit(GLOSSARY, 'id: fukuoka', 'id: Fukuoka'),
    });
    expect(problems.map(({ path }) => path)).toEqual(['[1].id']);
    expect(knowledge.articles).toHaveLength(1);
  });

  it('with the glossary as a whole is reported once and loses no article', async () => {
    const { knowledge, problems } = await loadWith({ 'glossary.yaml': 'a: "' });
    expect(problems).toHaveLength(1);
    expect(knowledge.glossary).toEqual([]);
    expect(knowledge.articles[0]?.passages[0]).toMatchObject({ names: [], topics: ['travel'] });
  });

  it('with the topics as a whole is reported once and loses no article', async () => {
    const { knowledge, problems } = await loadWith({ 'topics.yaml': Buffer.from([0, 1, 2]) });
    expect(problems).toHaveLength(1);
    expect(knowledge.articles[0]?.passages[0]).toMatchObject({ names: ['busan', 'fukuoka'], topics: [] });
  });

  it('in an article does not make the names wrong that rest on it', async () => {
    expect(await problemsWith({ [ARTICLE_FILE]: 'a: "' })).toHaveLength(1);
  });

  it('in one of two names with one alias leaves the first name', async () => {
    const { knowledge } = await loadWith({ 'glossary.yaml': edit(GLOSSARY, 'Hakata', 'Pusan') });
    expect(knowledge.glossary.map(({ id }) => id)).toEqual(['busan']);
  });
});

describe('a folder', () => {
  it('that is not there is reported', async () => {
    const folder = join(await emptyFolder(), 'none');
    const { problems, knowledge } = await loadKnowledge(folder);
    expect(problems).toEqual([
      {
        file: shownPath(folder),
        line: 1,
        column: 1,
        path: '(file)',
        message: 'expected a folder that can be read, found nothing of that name',
      },
    ]);
    expect(knowledge).toEqual({ articles: [], questions: [], glossary: [], topics: [], synonyms: [] });
  });

  it('that is a file is reported', async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, { file: '' });
    const { problems } = await loadKnowledge(join(folder, 'file'));
    expect(problems.map(({ message }) => message)).toContain(
      'expected a folder that can be read, found a file',
    );
  });

  it('without a folder of articles is reported', async () => {
    const folder = await emptyFolder();
    expect(await problemsIn(folder)).toEqual([
      'articles:1:1: (file): expected a folder that can be read, found nothing of that name',
    ]);
  });

  it('without an article is reported once, not once more for every name', async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, { ...FILES });
    await rm(join(folder, ARTICLE_FILE));
    expect(await problemsIn(folder)).toEqual([
      'articles:1:1: (file): expected at least one article, <id>.yaml, found none',
    ]);
  });

  it('in the place of an article is reported', async () => {
    const folder = await knowledgeFolder();
    await mkdir(join(folder, 'articles/folder.yaml'));
    expect(await problemsIn(folder)).toEqual([
      'articles/folder.yaml:1:1: (file): expected a file, found a folder',
    ]);
  });

  it('with a link that leads nowhere is reported', async () => {
    const folder = await knowledgeFolder();
    await symlink('nowhere', join(folder, 'articles/link.yaml'));
    expect(await problemsIn(folder)).toEqual([
      'articles/link.yaml:1:1: (file): expected a file that can be read, found nothing of that name',
    ]);
  });
});
