package org.singlewindow.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The objects of a PDF by their numbers, found by looking for them, as readers do when the table of a file is wrong; those
 * in compressed streams too. What stands in an object is kept as text.
 */
final class PdfText {
    /** A bound for what comes out of compressed streams. */
    private static final int MOST = 20 * 1024 * 1024;

    /** How often, at most, the length of the file is read: objects that never end would have it read again and again. */
    private static final int ROUNDS = 8;

    private static final Pattern OBJECT = Pattern.compile("(?<!\\d)(\\d{1,10})\\s{1,8}\\d{1,5}\\s{1,8}obj\\b");
    private static final Pattern TRAILER = Pattern.compile("\\btrailer\\s{0,64}<<");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern REFERENCE = Pattern.compile("\\s*(\\d{1,10})\\s+\\d{1,5}\\s+R\\b.*", Pattern.DOTALL);

    private final byte[] bytes;
    private final String file;
    private final Map<Long, String> objects = new HashMap<>();
    private final StringBuilder trailers = new StringBuilder();
    private int inflated;
    private long left;

    PdfText(byte[] bytes) {
        this.bytes = bytes;
        left = (long) ROUNDS * bytes.length;
        file = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher trailer = TRAILER.matcher(file);
        while (trailer.find() && left > 0) {
            trailers.append(dictionary(file, trailer.end() - 2)).append('\n');
        }
        Matcher object = OBJECT.matcher(file);
        while (object.find() && left > 0) {
            read(Long.parseLong(object.group(1)), object.end());
        }
    }

    private String dictionary(String text, int start) {
        String dictionary = PdfDictionary.at(text, start);
        left -= dictionary.length();
        return dictionary;
    }

    private void read(long number, int start) {
        String dictionary = dictionary(file, start);
        objects.put(number, dictionary);
        String type = PdfDictionary.value(dictionary, "Type").orElse("");
        if (type.equals("/XRef")) {
            trailers.append(dictionary).append('\n');
        } else if (type.equals("/ObjStm")) {
            unpack(dictionary, start + dictionary.length());
        }
    }

    /** Objects that stand one after the other in a compressed stream, after a list of their numbers and places. */
    private void unpack(String dictionary, int after) {
        Matcher stream = STREAM.matcher(file).region(Math.min(after, file.length()), file.length());
        if (!stream.find()) {
            return;
        }
        String text = inflate(stream.end());
        int first = number(dictionary, "First");
        int count = number(dictionary, "N");
        if (first <= 0 || first > text.length()) {
            return;
        }
        String[] places = text.substring(0, first).strip().split("\\s+");
        for (int i = 0; i + 1 < places.length && i / 2 < count && left > 0; i += 2) {
            if (places[i].matches("\\d{1,10}") && places[i + 1].matches("\\d{1,9}")) {
                int place = first + Integer.parseInt(places[i + 1]);
                objects.putIfAbsent(Long.valueOf(places[i]), dictionary(text, place));
            }
        }
    }

    private String inflate(int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            int got = inflater.inflate(buffer);
            while (got > 0 && inflated < MOST) {
                unpacked.write(buffer, 0, got);
                inflated += got;
                got = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
        return unpacked.toString(StandardCharsets.ISO_8859_1);
    }

    private static int number(String dictionary, String name) {
        return PdfDictionary.value(dictionary, name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The dictionaries that say where everything begins. */
    String trailers() {
        return trailers.toString();
    }

    /** The object to which a value refers. */
    Optional<String> referred(String value) {
        Matcher reference = REFERENCE.matcher(value);
        return reference.matches()
                ? Optional.ofNullable(objects.get(Long.valueOf(reference.group(1))))
                : Optional.of(value).filter(text -> text.startsWith("<<") || text.startsWith("["));
    }
}
