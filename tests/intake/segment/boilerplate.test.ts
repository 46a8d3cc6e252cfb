import { describe, expect, it } from 'vitest';
import { boilerplateSignal } from '../../../src/intake/segment/boilerplate.ts';

describe('boilerplateSignal', () => {
  it.each([
    ['Signal up for our daily briefing newsletter', 'asks the reader to sign up'],
    ['Get The Courier’s Morning Edition by e-mail Free Signal Up', 'asks the reader to sign up'],
    ['Stay informed: subscribe', 'asks the reader to sign up'],
    ['Jetzt den Newsletter abonnieren', 'asks the reader to sign up'],
    ['Donate to The Courier', 'asks the reader for support'],
    ['Become a member', 'asks the reader for support'],
    ['We are supported by readers and owe nothing to anybody.', 'asks the reader for support'],
    ['Related Stories', 'a heading over links to other texts'],
    ['Most Read', 'a heading over links to other texts'],
    ['More from the Middle East', 'a heading over links to other texts'],
    ['Read more: Minister says drones came from the sea', 'a link to another text'],
    ['Lire aussi : Le ministre accuse', 'a link to another text'],
    ['Read the full report here', 'a link to another page'],
    ['Home > World > Middle East', 'a path through the site’s menu'],
    ['12 comments', 'a button or menu of the site'],
    ['Facebook | Twitter | WhatsApp', 'a button for sharing'],
    ['Follow Ana Lind on Twitter', 'asks the reader to follow or share'],
    ['© 2019 The Courier', 'a notice of rights'],
    ['We use cookies to improve your experience', 'a notice of the site’s terms'],
    ['Story continues below advertisement', 'marks an advertisement'],
  ])('knows “%s”', (text, because) => {
    expect(boilerplateSignal(text)).toEqual({ because });
  });

  it.each([
    'Ukraine wants to become a member of NATO, its president said.',
    'Such drones can be had for as little as $500.',
    '“Signal up for our newsletter,” the group told its followers.',
    'Get out, the soldiers shouted, and nobody did.',
    'Like his brother, he wrote about it on Twitter.',
    'More troops on the border',
    'Related incidents had been reported in July, according to the ministry.',
    'The statement may be read on the ministry’s site; the newspaper had asked for it in May.',
    'Share prices fell by 3 per cent.',
    'Twitter',
    'He joined the newsletter of the group in 2009, a court heard, and told its updates to the police.',
  ])('leaves “%s” alone', (text) => {
    expect(boilerplateSignal(text)).toBeUndefined();
  });
});
