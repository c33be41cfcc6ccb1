/** What the payloads are made of: zod schemas of what Discord sends, of its OpenAPI document. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini';

  export const GuildChannelResponseSchema: ZodMiniType;
  export const GuildMemberResponseSchema: ZodMiniType;
  export const GuildRoleResponseSchema: ZodMiniType;
  export const MessageAttachmentResponseSchema: ZodMiniType;
  export const MessageResponseSchema: ZodMiniType;
  export const UserResponseSchema: ZodMiniType;
}
