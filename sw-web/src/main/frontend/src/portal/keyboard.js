// Which key was pressed, by its letter where the keyboard writes Latin, else by its place: in Hangul mode the key of j says ㅓ.
export function keyOf({ key, code, shiftKey }) {
  if (/^[\x21-\x7e]$/.test(key)) {
    return key;
  }
  if (code === 'Slash') {
    return shiftKey ? '?' : '/';
  }
  return /^Key[A-Z]$/.test(code ?? '') ? code.slice(3).toLowerCase() : key;
}
