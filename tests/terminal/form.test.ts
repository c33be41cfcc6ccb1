import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_FIELD, followUpForm } from '../../src/cards/follow-up-form.ts';
import { openForm } from '../../src/terminal/form.ts';

describe('a form in the terminal', () => {
  it('asks for its field with an example, until something is typed', () => {
    const form = openForm(followUpForm(['en'], 300));
    expect(form.prompt()).toBe('Your question (And when was that?):');
    expect(form.take('  ')).toBeUndefined();
    expect(form.take(' and when? ')).toEqual({ [FOLLOW_UP_FIELD]: 'and when?' });
  });

  it('without a field is sent at once', () => {
    expect(openForm({ custom_id: 'x', title: 'Sure?', components: [] }).take('')).toEqual({});
  });
});
