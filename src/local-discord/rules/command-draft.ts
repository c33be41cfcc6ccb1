import type { Path } from '../fault.ts';

/** An option of a command as the rules look at it; its shape has been checked before. */
export type OptionDraft = {
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: ChoiceDraft[] | null;
  options?: OptionDraft[] | null;
  min_length?: number | null;
  max_length?: number | null;
  min_value?: number | null;
  max_value?: number | null;
};

/** A fixed choice of an option. */
export type ChoiceDraft = {
  name: string;
  name_localizations?: Record<string, string> | null;
  value: string | number;
};

/** A command as a request gives it. */
export type CommandBody = Pick<
  OptionDraft,
  'name' | 'name_localizations' | 'description_localizations' | 'options'
> & {
  type?: number | null;
  description?: string | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  default_member_permissions?: string | number | null;
  dm_permission?: boolean | null;
  nsfw?: boolean | null;
};

/** A command as it would be after a request, before any rule has looked at it. */
export type CommandDraft = {
  body: CommandBody;
  /** Leads to it in the request. */
  path: Path;
  /** Null for a global command. */
  guildId: string | null;
};

/** Gives back every list of options of a command, its own and those of its subcommands, with its place. */
export function optionLists({ body, path }: CommandDraft): { options: OptionDraft[]; path: Path }[] {
  const lists: { options: OptionDraft[]; path: Path }[] = [];
  const collect = (options: OptionDraft[], at: Path) => {
    lists.push({ options, path: at });
    for (const [index, option] of options.entries()) {
      if (option.options != null) collect(option.options, [...at, index, 'options']);
    }
  };
  collect(body.options ?? [], [...path, 'options']);
  return lists;
}
