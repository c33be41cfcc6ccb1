import type { IncomingMessage } from 'node:http';
import { DiscordError } from './fault.ts';

/** A file of a multipart request. `id`: the number in its field name, `files[0]`. */
export type UploadedFile = { id: string; filename: string; contentType: string; data: Uint8Array };

/** The body of a request: its JSON, undefined if it has none, and the files sent with it. */
export type RequestBody = { json: unknown; files: UploadedFile[] };

/** Larger requests are refused (413); Discord's own limit for files of a bot is 10 MiB. */
const LARGEST_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Reads a request's body, JSON or multipart (`payload_json` and `files[n]`).
 * Throws 413 (code 40005) if it is over 10 MiB and 400 (code 50109) if it is no JSON.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.byteLength === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return readMultipart(bytes, contentType);
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    // What is too much is read to its end, though not kept: cut off, the sender would never see the answer.
    if (length <= LARGEST_BODY_BYTES) chunks.push(chunk);
  }
  if (length > LARGEST_BODY_BYTES) {
    throw new DiscordError(413, { code: 40_005, message: 'Request entity too large' }, [
      { rule: 'body-size', message: `the body of ${length} bytes is larger than ${LARGEST_BODY_BYTES}` },
    ]);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch((cause: Error) => {
      throw notJson(`the multipart body cannot be read: ${cause.message}`);
    });
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    files.push({
      id,
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      data: await value.bytes(),
    });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(`the body is not JSON: ${String(cause)}`);
  }
}

function notJson(message: string): DiscordError {
  return new DiscordError(400, { code: 50_109, message: 'The request body contains invalid JSON.' }, [
    { rule: 'json', message },
  ]);
}
