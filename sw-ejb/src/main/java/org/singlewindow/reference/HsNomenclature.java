package org.singlewindow.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What goods a code of the Harmonized System stands for: all chapters, and the headings that the rules speak of. */
@ApplicationScoped
public class HsNomenclature {
    private static final int CHAPTER = 2;

    private final Map<String, Text> words = new HashMap<>();

    public HsNomenclature() {
        CatalogueEntry.read("hs").children().forEach((code, entry) -> words.put(code, entry.words()));
    }

    /** Whether the code begins with a chapter that exists. */
    public boolean hasChapter(String code) {
        return code.length() >= CHAPTER && words.containsKey(code.substring(0, CHAPTER));
    }

    /** The words of the longest known beginning of the code; empty where not even the chapter exists. */
    public Optional<Text> describe(String code) {
        for (int length = code.length(); length >= CHAPTER; length--) {
            Text found = words.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
