/**
 * Puts what a server sent later where a page’s script puts it: React writes `<div hidden id="S:0">` at the end, and
 * its script moves what is in it to `<template id="B:0">`. Changes the document.
 */
export function settleStreamedParts(document: Document): void {
  const parts = [...document.querySelectorAll('[hidden][id]')].filter(({ id }) => PART.test(id));
  for (const part of parts) {
    const place = document.getElementById(part.id.replace('S:', 'B:'));
    part.removeAttribute('hidden');
    if (place?.localName === 'template') place.replaceWith(part);
  }
}

const PART = /^\w*S:[\da-f]+$/;
