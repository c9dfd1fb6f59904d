package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Text;

/** The Harmonized System of 2022 in the window's own short wording: chapters, headings, and what is traded most. */
@ApplicationScoped
public class HsNomenclature {
    private static final int CHAPTER = 2;
    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;
    private static final List<Integer> BEGINNINGS = List.of(HEADING, SUBHEADING);
    /** The window's own wording has every heading, and of the subheadings those that are traded most. */
    private static final List<Integer> HEADINGS_ONLY = List.of(HEADING);

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final String digest;
    private volatile Set<String> official = Set.of();

    /**
     * A code and what it stands for.
     *
     * @param words what people may also search for, apart by blanks
     */
    public record Line(String code, Text text, String words) {}

    public HsNomenclature() {
        MessageDigest sum = sha256();
        CatalogueEntry.read("index").texts("hs").forEach(file -> read(file, sum));
        digest = HexFormat.of().formatHex(sum.digest());
    }

    private void read(String file, MessageDigest sum) {
        try (InputStream in = HsNomenclature.class.getResourceAsStream("/catalogue/hs/" + file + ".csv")) {
            if (in == null) {
                throw new BrokenCatalogue("no nomenclature " + file);
            }
            byte[] bytes = in.readAllBytes();
            sum.update(bytes);
            for (CSVRecord row : FORMAT.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
                Line line = new Line(row.get("code"), new Text(row.get("ko"), row.get("en")), row.get("words"));
                if (lines.put(line.code(), line) != null) {
                    throw new BrokenCatalogue("the code " + line.code() + " stands twice in the nomenclature");
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All codes, in the order of the files. */
    public Collection<Line> lines() {
        return Collections.unmodifiableCollection(lines.values());
    }

    /** SHA-256 over the files, in lower-case hex: it changes with the wording. */
    public String digest() {
        return digest;
    }

    public Optional<Line> find(String code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** Whether the code begins with a chapter that exists. */
    public boolean hasChapter(String code) {
        return code.length() >= CHAPTER && lines.containsKey(code.substring(0, CHAPTER));
    }

    /** From now on these are the codes of every chapter that is among them. */
    public void use(Collection<String> codes) {
        official = Set.copyOf(codes);
    }

    /**
     * The heading or subheading of a code that the nomenclature in force does not have; empty where it has both, or only
     * part of what stands below the heading is known.
     */
    public Optional<String> missing(String code) {
        Set<String> known = official;
        boolean complete = code.length() >= CHAPTER && known.contains(code.substring(0, CHAPTER));
        for (int length : complete ? BEGINNINGS : HEADINGS_ONLY) {
            if (code.length() >= length) {
                String beginning = code.substring(0, length);
                if (!(complete ? known.contains(beginning) : lines.containsKey(beginning))) {
                    return Optional.of(beginning);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of the longest known beginning of the code; empty where not even the chapter exists. */
    public Optional<Text> describe(String code) {
        for (int length = code.length(); length >= CHAPTER; length--) {
            Line found = lines.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found.text());
            }
        }
        return Optional.empty();
    }
}
