// What is on the clipboard, as lines of cells: a spreadsheet puts tabs between cells, a file of its commas or semicolons.
// A cell with a line break or a quote stands in quotes.
const DELIMITERS = ['\t', ',', ';'];
const LEAST_CELLS = 3;

/** The cells by line, without empty lines. */
export function parse(text) {
  const delimiter = DELIMITERS.find((candidate) => isBetweenCells(text, candidate)) ?? '\t';
  return split(text, delimiter);
}

function isBetweenCells(text, delimiter) {
  if (delimiter === '\t') {
    return text.includes('\t');
  }
  const lines = split(text, delimiter);
  const width = lines[0]?.length ?? 0;
  return width >= LEAST_CELLS && lines.every((line) => line.length === width) && !isProse(text, delimiter);
}

// One line with commas may be a sentence, or one number
function isProse(text, delimiter) {
  const line = text.trim();
  return !/[\r\n]/.test(line) && (new RegExp(`${delimiter}\\s`).test(line) || /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(line));
}

function split(text, delimiter) {
  const lines = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"(?=[${delimiter}\\r\\n]|$)|[^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n|\\n|\\r|$)`, 'y');
  for (let match; cell.lastIndex < text.length && (match = cell.exec(text));) {
    const quoted = match[1].startsWith('"') && match[1].length > 1 && match[1].endsWith('"');
    lines.at(-1).push(quoted ? match[1].slice(1, -1).replaceAll('""', '"') : match[1]);
    if (match[2] === delimiter && cell.lastIndex === text.length) {
      lines.at(-1).push('');
    } else if (match[2] && match[2] !== delimiter && cell.lastIndex < text.length) {
      lines.push([]);
    }
  }
  return lines.filter((line) => line.some((value) => value.trim()));
}
