package org.singlewindow.dossier;

import java.util.Optional;

/** Reads dictionaries of PDF as they are written: {@code << /Type /Pages /Kids [3 0 R] >>}. */
final class PdfDictionary {
    private PdfDictionary() {}

    /** The dictionary that begins there, blanks aside, with what is nested in it; else the object up to its end. */
    static String at(String text, int start) {
        int from = Math.min(blanks(text, start), text.length());
        if (!text.startsWith("<<", from)) {
            int end = text.indexOf("endobj", from);
            return text.substring(from, Math.min(end < 0 ? from : end, from + 4_096));
        }
        return text.substring(from, end(text, from));
    }

    /** The value of an entry of that dictionary itself, not of one that is nested in it. */
    static Optional<String> value(String dictionary, String name) {
        int position = 2;
        while (position < dictionary.length() - 2) {
            position = blanks(dictionary, position);
            if (position >= dictionary.length() || dictionary.charAt(position) != '/') {
                return Optional.empty();
            }
            int nameEnd = token(dictionary, position);
            int valueStart = blanks(dictionary, nameEnd);
            int valueEnd = whole(dictionary, valueStart);
            if (dictionary.substring(position + 1, nameEnd).equals(name)) {
                return Optional.of(dictionary.substring(valueStart, valueEnd).strip());
            }
            position = valueEnd;
        }
        return Optional.empty();
    }

    /** A value up to the next name: references are three words. */
    private static int whole(String text, int start) {
        int end = token(text, start);
        int next = blanks(text, end);
        while (next < text.length() && text.charAt(next) != '/' && !text.startsWith(">>", next)) {
            end = token(text, next);
            next = blanks(text, end);
        }
        return end;
    }

    /** The end of the dictionary, array, string, name or word that begins there; always further on. */
    private static int token(String text, int start) {
        if (start >= text.length()) {
            return text.length();
        }
        if (text.startsWith("<<", start) || text.charAt(start) == '[') {
            return end(text, start);
        }
        return switch (text.charAt(start)) {
            case '(' -> string(text, start);
            case '<' -> after(text, '>', start);
            case '/' -> word(text, start + 1);
            default -> Math.max(word(text, start), start + 1);
        };
    }

    /** The end of something nested. */
    private static int end(String text, int start) {
        int depth = 0;
        int position = start;
        while (position < text.length()) {
            if (text.startsWith("<<", position)) {
                depth++;
                position += 2;
            } else if (text.startsWith(">>", position)) {
                depth--;
                position += 2;
            } else if (text.charAt(position) == '[' || text.charAt(position) == ']') {
                depth += text.charAt(position) == '[' ? 1 : -1;
                position++;
            } else {
                position = token(text, position);
            }
            if (depth <= 0) {
                return position;
            }
            position = blanks(text, position);
        }
        return text.length();
    }

    private static int string(String text, int start) {
        int depth = 0;
        for (int position = start; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '\\') {
                position++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return position + 1;
                }
            }
        }
        return text.length();
    }

    private static int after(String text, char last, int start) {
        int end = text.indexOf(last, start);
        return end < 0 ? text.length() : end + 1;
    }

    private static int word(String text, int start) {
        int position = start;
        while (position < text.length()
                && !isBlank(text.charAt(position))
                && "/[]<>()%".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return position;
    }

    /** Over blanks and comments. */
    private static int blanks(String text, int start) {
        int position = start;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '%') {
                while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
                    position++;
                }
            } else if (!isBlank(c)) {
                return position;
            } else {
                position++;
            }
        }
        return position;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }
}
