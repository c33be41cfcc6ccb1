import type { Rule } from '../fault.ts';
import { isComponentsV2 } from '../message.ts';
import type { Component, MessageDraft } from './draft.ts';

const REFERENCE = 'attachment://';

/**
 * In a message of Components V2 a file is seen only if a component refers to it, as `attachment://name`; and what is
 * referred to has to be there. Source: Discord's component reference, "Unfurled Media Item" and "File".
 */
export const attachmentsShown: Rule<MessageDraft> = {
  name: 'attachments-shown',
  *check({ body, path, files, before, flags, components }) {
    const listed = new Map(body.attachments?.map(({ id, filename }) => [id, filename]));
    const sent = files.map(({ id, filename }) => listed.get(id) ?? filename);
    const kept = before?.attachments.map(({ filename }) => filename) ?? [];
    const referred = new Set<string>();
    for (const { component, path } of components) {
      for (const name of references(component)) {
        referred.add(name);
        if (sent.includes(name) || kept.includes(name)) continue;
        const message = `The referenced attachment ${REFERENCE}${name} was not found.`;
        yield { path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message };
      }
    }
    if (!isComponentsV2(flags)) return;
    for (const name of sent.filter((name) => !referred.has(name))) {
      const message = `No component refers to ${REFERENCE}${name}, so nobody would see the file.`;
      yield { path: [...path, 'attachments'], code: 'ATTACHMENT_NOT_REFERENCED', message };
    }
  },
};

/**
 * Every attachment listed is a file of the request or an attachment of the message that is edited.
 * Source: Discord's API reference, "Uploading Files" and "Editing Message Attachments".
 */
export const attachmentsExist: Rule<MessageDraft> = {
  name: 'attachments-exist',
  *check({ body, path, files, before }) {
    const known = new Set([...files, ...(before?.attachments ?? [])].map(({ id }) => id));
    for (const [index, { id }] of (body.attachments ?? []).entries()) {
      if (known.has(id)) continue;
      const message = `There is neither a file files[${id}] in the request nor an attachment ${id} in the message.`;
      yield { path: [...path, 'attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message };
    }
  },
};

function references({ file, media, items = [] }: Component): string[] {
  return [file?.url, media?.url, ...items.map((item) => item.media.url)]
    .filter((url) => url?.startsWith(REFERENCE))
    .map((url) => url?.slice(REFERENCE.length) ?? '');
}
