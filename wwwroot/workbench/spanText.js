// Where a place of the page lies in the article's text and back, in UTF-16 units as the server counts them.
// Every block says where its text begins (data-s) and holds nothing but that text: numbers and icons are drawn by the style sheet.
export function spanText({ root, body }) {
  const blocks = () => [...root.querySelectorAll("[data-s]")];
  const startOf = block => Number(block.dataset.s);
  const endOf = block => startOf(block) + block.textContent.length;
  const language = body.lang || undefined;
  const characters = new Intl.Segmenter(language, { granularity: "grapheme" });
  const words = new Intl.Segmenter(language, { granularity: "word" });

  const blockOf = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-s]");
  const blockAt = offset => blocks().findLast(block => startOf(block) <= offset) ?? blocks()[0];

  // The offset of a place of the page; null outside the text.
  function offsetOf(node, at) {
    const block = blockOf(node);
    return block && root.contains(block) ? startOf(block) + lengthBefore(block, node, at) : null;
  }

  // The place of an offset. Where two pieces of text meet, `isEnd` takes the end of the first, so that a box drawn there stands on the same line.
  function placeOf(offset, isEnd = false) {
    const block = blockAt(offset);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let left = Math.min(offset, endOf(block)) - startOf(block), last = null;
    while (texts.nextNode()) {
      last = texts.currentNode;
      if (left < last.data.length || isEnd && left === last.data.length) return [last, left];
      left -= last.data.length;
    }
    return last ? [last, last.data.length] : [block, 0];
  }

  function rangeOf({ start, end }) {
    const range = document.createRange();
    range.setStart(...placeOf(start));
    range.setEnd(...placeOf(end, true));
    return range;
  }

  // The words under a range of the page, without white space at their edges; null where there are none.
  function spanOf(range) {
    const touched = blocks().filter(block => range.intersectsNode(block));
    if (touched.length === 0) return null;
    const [first, last] = [touched[0], touched.at(-1)];
    const start = first.contains(range.startContainer) ? offsetOf(range.startContainer, range.startOffset) : startOf(first);
    const end = last.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : endOf(last);
    return trim({ start, end });
  }

  function trim({ start, end }) {
    const all = blocks();
    const within = all.filter(block => endOf(block) > start && startOf(block) < end);
    const pieces = within.map(block => {
      const [from, to] = [Math.max(start, startOf(block)), Math.min(end, endOf(block))];
      const text = block.textContent.slice(from - startOf(block), to - startOf(block));
      return { from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length };
    }).filter(piece => piece.to > piece.from);
    return pieces.length === 0 ? null : { start: pieces[0].from, end: pieces.at(-1).to };
  }

  function segments(block, segmenter) {
    const found = [];
    for (const { segment, index, isWordLike } of segmenter.segment(block.textContent)) {
      if (isWordLike !== false) found.push(...withoutElision(segment, startOf(block) + index));
    }
    return found;
  }

  const bordersOf = (block, unit, isEnd) => segments(block, unit === "word" ? words : characters).map(piece => isEnd ? piece.end : piece.start);

  // The next border of a word or a character before or after an offset, also in another block; null at either end of the text.
  function step(offset, direction, unit, isEnd) {
    const all = blocks().filter(block => body.contains(block));
    for (let at = Math.max(0, all.indexOf(blockAt(offset))); at >= 0 && at < all.length; at += direction) {
      const borders = bordersOf(all[at], unit, isEnd);
      const next = direction > 0 ? borders.find(border => border > offset) : borders.findLast(border => border < offset);
      if (next !== undefined) return next;
    }
    return null;
  }

  // The border of a word, or of a character, nearest to an offset.
  function nearest(offset, unit, isEnd) {
    const borders = bordersOf(blockAt(offset), unit, isEnd);
    return borders.reduce((best, border) => Math.abs(border - offset) < Math.abs(best - offset) ? border : best, borders[0] ?? offset);
  }

  // The same words, none of them cut in two.
  function wholeWords({ start, end }) {
    const around = offset => segments(blockAt(offset), words).find(word => word.start < offset && offset < word.end);
    return { start: around(start)?.start ?? start, end: around(end)?.end ?? end };
  }

  function wholeCharacters({ start, end }) {
    const around = offset => segments(blockAt(offset), characters).find(character => character.start < offset && offset < character.end);
    return { start: around(start)?.start ?? start, end: around(end)?.end ?? end };
  }

  return {
    // The place before all of the text, or behind it.
    edge(isEnd) {
      const all = blocks().filter(block => body.contains(block));
      return isEnd ? placeOf(endOf(all.at(-1)), true) : placeOf(startOf(all[0]));
    },
    offsetOf, placeOf, rangeOf, spanOf, step, nearest, wholeWords, wholeCharacters,
    wordsOf: span => rangeOf(span).toString(),
    // What is selected on the page, as the editor selected it and as it would be without a word cut in two.
    selected() {
      const selection = getSelection();
      if (selection.rangeCount === 0 || selection.isCollapsed) return null;
      const span = spanOf(selection.getRangeAt(0));
      if (!span) return null;
      const exact = wholeCharacters(span);
      return { exact, whole: wholeWords(exact) };
    },
  };
}

function lengthBefore(block, node, at) {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, at);
  return range.toString().length;
}

// "l'accusa" is two words, although the browser takes it for one.
function withoutElision(segment, start) {
  const cut = segment.search(/['’]\p{L}/u) + 1;
  return cut > 0 ? [{ start, end: start + cut }, ...withoutElision(segment.slice(cut), start + cut)] : [{ start, end: start + segment.length }];
}
