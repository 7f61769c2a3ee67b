// The words of an article as one string without accents and case, and the way back from a place in it to the nodes on the page.
const marks = /\p{M}/gu;
// Text in which folding turns one character into one: nothing composed of several, nothing that grows.
const simple = /^[\u0020-\u00ff\u2010-\u2049\u20a0-\u20cf]*$/;

export function fold(text) {
  return text.normalize("NFD").replace(marks, "").toLowerCase().replace(/\s/g, " ").replace(/[\u2018\u2019\u02bc]/g, "'");
}

export class FoldedText {
  #pieces = [];

  constructor(body) {
    let whole = "";
    for (const block of body.querySelectorAll(".blk")) {
      const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const piece = foldNode(words.currentNode);
        this.#pieces.push({ ...piece, start: whole.length });
        whole += piece.folded;
      }
      // Nothing that is looked for holds a line break, so nothing is found across two paragraphs.
      whole += "\n";
    }
    this.text = whole;
  }

  // Where a word begins and ends, as [start, end) pairs in the folded text.
  places(words) {
    const looked = fold(words);
    const found = [];
    for (let at = looked ? this.text.indexOf(looked) : -1; at >= 0; at = this.text.indexOf(looked, at + looked.length)) found.push(at);
    return found.map(start => ({ start, end: start + looked.length }));
  }

  range({ start, end }) {
    const first = this.#pieceAt(start), last = this.#pieceAt(end - 1);
    return new StaticRange({
      startContainer: first.node, startOffset: back(first, start - first.start),
      endContainer: last.node, endOffset: back(last, end - 1 - last.start) + 1,
    });
  }

  // The first place in the folded text that belongs to the block, or the end.
  startOf(block) {
    return this.#pieces.find(piece => block.contains(piece.node))?.start ?? this.text.length;
  }

  #pieceAt(place) {
    let low = 0, high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle].start <= place) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

const back = (piece, place) => piece.origins ? piece.origins[place] : place;

function foldNode(node) {
  const folded = fold(node.data);
  return simple.test(node.data) && folded.length === node.data.length ? { node, folded } : { node, ...foldEach(node.data) };
}

// Character by character: for each one of the folded text, where it stands in the node.
function foldEach(text) {
  const origins = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit++) origins.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, origins };
}
