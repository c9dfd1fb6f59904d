package org.singlewindow.it.hostile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The constants of a class: the names of what it calls, and the texts that stand in its code.
 *
 * @param names every name and signature
 * @param texts every text constant
 */
record ClassFile(Set<String> names, Set<String> texts) {
    private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,50}";

    /** Reads the constant pool (Java Virtual Machine Specification, 4.4). */
    static ClassFile of(byte[] bytes) {
        Map<Integer, String> utf8 = new HashMap<>();
        Set<Integer> strings = new LinkedHashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> utf8.put(index, in.readUTF());
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        // Long and double take two places.
                        index++;
                    }
                    default -> in.readInt();
                }
            }
        } catch (IOException noClass) {
            throw new IllegalArgumentException("No class file", noClass);
        }
        Set<String> texts = new LinkedHashSet<>();
        strings.forEach(index -> texts.add(utf8.getOrDefault(index, "")));
        return new ClassFile(Set.copyOf(utf8.values()), texts);
    }

    boolean calls(String method) {
        return names.contains(method);
    }

    /** The texts that could be the name of something. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(texts);
        words.removeIf(text -> !text.matches(NAME));
        return words;
    }
}
