import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, findChannel, openThread, toApiChannel } from '../channel.ts';
import type { Answer, Call, Route } from '../endpoint.ts';
import { DiscordError } from '../fault.ts';
import { demandPermission } from '../permissions.ts';

/** The routes that open public threads, at a message or free. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/{channelId}/messages/{messageId}/threads',
    answer: (call) => {
      const parent = parentOf(call);
      const message = call.world.messages.get(call.params.messageId ?? '');
      if (message?.channelId !== parent.id || message.deleted) {
        throw new DiscordError(404, { code: 10_008, message: 'Unknown Message' });
      }
      if (call.world.channels.has(message.id)) {
        const text = 'A thread has already been created for this message';
        throw new DiscordError(400, { code: 160_004, message: text }, [
          { rule: 'one-thread', message: text },
        ]);
      }
      call.shapes.demand('CreateTextThreadWithMessageRequestSchema', call.body, [], ['type']);
      return open(call, parent, message.id);
    },
  },
  {
    method: 'POST',
    path: '/channels/{channelId}/threads',
    answer: (call) => {
      const parent = parentOf(call);
      call.shapes.demand('CreateTextThreadWithoutMessageRequestSchema', call.body);
      return open(call, parent);
    },
  },
];

function open({ world, body }: Call, parent: Channel, id?: string): Answer {
  const thread = openThread(world, parent, (body as { name: string }).name, id);
  return { status: 201, body: toApiChannel(world, thread) };
}

function parentOf({ world, params }: Call): Channel {
  const parent = findChannel(world, params.channelId);
  demandPermission(world, parent, PermissionFlagsBits.CreatePublicThreads);
  if (parent.parentId !== null || parent.guildId === null) {
    const message = 'Cannot execute action on this channel type';
    throw new DiscordError(400, { code: 50_024, message }, [{ rule: 'thread-parent', message }]);
  }
  return parent;
}
