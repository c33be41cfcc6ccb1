import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/index.ts';
import { type Json, refusal, request } from '../raw-bot.ts';
import { channelMessages, text, v2 } from './table.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});

afterAll(() => discord.close());

function withFiles(payload: object, ...names: string[]): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(payload));
  for (const [index, name] of names.entries()) {
    form.set(`files[${index}]`, new Blob([`data of ${name}`], { type: 'image/png' }), name);
  }
  return form;
}

const gallery = (name: string) => ({ type: 12, items: [{ media: { url: `attachment://${name}` } }] });

describe('attachments', () => {
  it('of Components V2 are shown by the component that refers to them, with their address', async () => {
    const body = { ...v2(gallery('map.png')), attachments: [{ id: '0', description: 'a map' }] };
    const reply = await request(discord, 'POST', channelMessages(discord), withFiles(body, 'map.png'));
    expect(reply.status).toBe(200);
    const attachments = reply.body.attachments as unknown as Json[];
    expect(attachments).toMatchObject([
      { filename: 'map.png', size: 15, content_type: 'image/png', description: 'a map' },
    ]);
    const url = expect.stringMatching(/^https:\/\/cdn\.discordapp\.com\/attachments\/\d+\/\d+\/map\.png$/);
    expect(reply.body.components).toMatchObject([{ items: [{ media: { url } }] }]);
    const { body: edited } = await request(discord, 'PATCH', `${channelMessages(discord)}/${reply.body.id}`, {
      components: [gallery('map.png')],
    });
    expect(edited.attachments).toHaveLength(1);
  });

  it('of Components V2 that nothing refers to are refused', async () => {
    const body = withFiles(v2(text('see')), 'map.png');
    const refused = await refusal(discord, 'POST', channelMessages(discord), body);
    expect(refused).toMatchObject({ status: 400, breaches: [{ rule: 'attachments-shown' }] });
    expect(refused.breaches[0]?.message).toContain('No component refers to attachment://map.png');
  });

  it('that are referred to have to be there', async () => {
    const refused = await refusal(discord, 'POST', channelMessages(discord), v2(gallery('map.png')));
    expect(refused).toMatchObject({ status: 400, breaches: [{ rule: 'attachments-shown' }] });
    expect(refused.breaches[0]?.message).toContain('attachment://map.png was not found');
  });

  it('that are listed have to be there', async () => {
    const body = { content: 'x', attachments: [{ id: '0', filename: 'a.csv' }] };
    const refused = await refusal(discord, 'POST', channelMessages(discord), body);
    expect(refused).toMatchObject({ status: 400, breaches: [{ rule: 'attachments-exist' }] });
  });

  it('of a plain message need no reference', async () => {
    const reply = await request(
      discord,
      'POST',
      channelMessages(discord),
      withFiles({ content: 'x' }, 'a.csv', 'b.csv'),
    );
    expect(reply.body.attachments).toMatchObject([{ filename: 'a.csv' }, { filename: 'b.csv' }]);
  });
});
