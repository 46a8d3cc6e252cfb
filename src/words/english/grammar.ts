import { grammarOf } from '../grammar.ts';

export const grammar = grammarOf('en-GB');

export const { and, or, number, noun, counted, capitalised, begun } = grammar;
