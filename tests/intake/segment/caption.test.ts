import { describe, expect, it } from 'vitest';
import { captionSignal, isBareCredit } from '../../../src/intake/segment/caption.ts';

describe('captionSignal', () => {
  it.each([
    ['Smoke over the port, August 4. (AP Photo/Ana Lind)', 'ends with the credit of a picture'],
    ['The depot before the fire (courtesy)', 'ends with the credit of a picture'],
    ['Rescuers at the site on Monday (Ana Lind/Flash90)', 'ends with the credit of a picture'],
    ['A wall of the depot. © Reuters', 'ends with the credit of a picture'],
    ['Jim Urquhart / Reuters', 'ends with the credit of a picture'],
    ['The depot on Tuesday. Photo: Ana Lind', 'says where a picture is from'],
    ['Image source: AP', 'says where a picture is from'],
    ['FILE - The depot in 2017, before it was rebuilt.', 'begins as the words under a picture do'],
    ['Video: the moment of the blast', 'begins as the words under a picture do'],
    [
      'This image taken from video shows a burning lorry.',
      'says of itself that it describes a picture',
    ],
  ])('knows “%s”', (text, because) => {
    expect(captionSignal(text)).toEqual({ because });
  });

  it('asks about a line that names a picture and is no sentence', () => {
    expect(captionSignal('Satellite images showing the base, widely blamed on drones:')).toEqual({
      because: 'begins by naming a picture and has no full stop',
      doubt: 'taken for a caption: does it belong to the text instead?',
    });
  });

  it.each([
    'Video of the blast was shown on state television.',
    'He spoke of it in a video: the depot, he said, was empty.',
    'The report (it was seen by two officials) named nobody.',
    'The guests left early. (That came courtesy of a rumour which nobody could confirm at the time.)',
    'Officials told the AP that the depot was hit.',
    'The AP described it as follows:',
  ])('leaves “%s” in the text', (text) => {
    expect(captionSignal(text)).toBeUndefined();
  });

  it('tells the credit of a picture from a caption with one', () => {
    expect(isBareCredit('Photo: Ana Lind')).toBe(true);
    expect(isBareCredit('Smoke over the port of Varra. Photo: Ana Lind')).toBe(false);
  });
});
