import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows every character but a space; the fragment of a second passage has a full stop.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Advice for search engines. A title is as long as the headline or name it stands for.
    'long-title': 'off',
  },
});

describe('every page is valid HTML', () => {
  test.for(builtPages())('$path', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });
});
