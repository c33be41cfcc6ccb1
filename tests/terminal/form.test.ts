import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_FIELD, followUpForm } from '../../src/cards/follow-up-form.ts';
import { openForm } from '../../src/terminal/form.ts';
import { wordsFor } from '../../src/words/index.ts';

const words = wordsFor('en');
const field = (custom_id: string, more: Partial<APITextInputComponent> = {}): APITextInputComponent => ({
  type: ComponentType.TextInput,
  custom_id,
  style: TextInputStyle.Short,
  ...more,
});
const modal = (...components: APIModalInteractionResponseCallbackData['components']) =>
  openForm({ custom_id: 'x', title: 'Suggest', components });
const labelled = (label: string, component: APITextInputComponent) =>
  ({ type: ComponentType.Label, label, component }) as const;

describe('a form in the terminal', () => {
  it('asks for its field with an example, until something is typed', () => {
    const form = openForm(followUpForm(['en'], 300));
    expect(form.prompt()).toBe('Your question (And when was that?):');
    expect(form.refusal('  ', words)).toMatch(/nothing there yet/);
    expect(form.refusal('when? '.repeat(60), words)).toBe('Your question: please type 1 to 300 characters.');
    expect(form.refusal(' and when? ', words)).toBeUndefined();
    expect(form.take(' and when? ')).toEqual({ [FOLLOW_UP_FIELD]: 'and when?' });
  });

  it('asks for one field after another, and a blank line keeps what a field holds', () => {
    const form = modal(
      labelled('Topic', field('topic', { value: 'trade', placeholder: 'summit' })),
      labelled('Note', field('note', { required: false, min_length: 5 })),
      { type: ComponentType.ActionRow, components: [field('name', { label: 'Name' })] },
    );
    expect(form.prompt()).toBe('Topic [trade]:');
    expect(form.refusal('', words)).toBeUndefined();
    expect(form.take('')).toBeUndefined();
    expect(form.prompt()).toBe('Note:');
    expect(form.refusal('four', words)).toBe('Note: please type 5 to 4000 characters.');
    expect(form.refusal('', words)).toBeUndefined();
    expect(form.take('')).toBeUndefined();
    expect(form.prompt()).toBe('Name:');
    expect(form.take('민수')).toEqual({ topic: 'trade', note: '', name: '민수' });
  });

  it('without a field of text is sent at once', () => {
    const form = modal();
    expect(form.prompt()).toBe('Suggest');
    expect(form.refusal('', words)).toBeUndefined();
    expect(form.take('')).toEqual({});
  });
});
