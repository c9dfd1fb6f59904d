// Which column a pasted heading names, and how a text goes into a column.
const YES = /^(y|yes|true|1|o|예)$/i;
const NO = /^(n|no|false|0|x|아니요|아니오)$/i;

/** A heading without what people write differently: case, width, blanks, points, what stands in brackets. */
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const bare = (text) => plain(text.normalize('NFKC').replace(/[([].*?[)\]]/g, ''));

/** The column that each cell names, null where it names none; nothing at all if the line is no line of headings. */
export function headings(cells, columns) {
  const named = cells.map((cell) => columnNamed(cell, columns));
  const written = cells.filter((cell) => cell.trim()).length;
  const known = named.filter(Boolean).length;
  return known && known >= Math.min(2, written) && known * 2 >= written ? named : null;
}

function columnNamed(cell, columns) {
  const words = [plain(cell), bare(cell)].filter(Boolean);
  return columns.find((column) => [column.label, column.name, ...(column.headings ?? [])].some((name) => words.includes(plain(name)) || words.includes(bare(name)))) ?? null;
}

/** The text as the column keeps it; null where it cannot: of a short list only an entry is taken. */
export function taken({ options, rows }, text) {
  const value = text.trim();
  if (rows) {
    return null;
  }
  if (!options || !value) {
    return value;
  }
  const wanted = value.toLowerCase();
  const option = options.find(({ code, label }) => code.toLowerCase() === wanted || label.toLowerCase() === wanted)
    ?? options.find(({ label }) => label.toLowerCase().split(/[\s(),/]+/).includes(wanted))
    ?? options.find(({ code }) => (code === 'true' && YES.test(value)) || (code === 'false' && NO.test(value)));
  return option ? option.code : null;
}

const SCALE = 6;

/** The sum of what are numbers among the texts, exactly; thousands may stand in groups. */
export function sum(texts) {
  return texts.reduce((total, text) => total + scaled(text), 0n);
}

/** A number as whole millionths; nothing for what is none. */
export function scaled(text) {
  const number = /^(\d+)(?:\.(\d{1,6}))?$/.exec((text ?? '').normalize('NFKC').replace(/[\s,]/g, ''));
  return number ? BigInt(number[1] + (number[2] ?? '').padEnd(SCALE, '0')) : 0n;
}

/** Millionths as people read them. */
export function shown(total) {
  const digits = (total < 0n ? -total : total).toString().padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = digits.slice(-SCALE).replace(/0+$/, '');
  return `${total < 0n ? '-' : ''}${whole}${rest && `.${rest}`}`;
}

/** The lines in the order of one column: numbers by size, words as the language orders them, empty ones last. */
export function ordered(lines, column, descending) {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const compare = column.number
    ? (one, other) => Number(scaled(one) - scaled(other))
    : (one, other) => collator.compare(one, other);
  return [...lines].sort((one, other) => {
    const [a, b] = [one.values[column.name] ?? '', other.values[column.name] ?? ''];
    return !a || !b ? Number(!a) - Number(!b) : compare(a, b) * (descending ? -1 : 1);
  });
}
