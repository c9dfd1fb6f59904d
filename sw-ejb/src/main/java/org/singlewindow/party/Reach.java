package org.singlewindow.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far somebody may act: for whom wholly, and for whom with single documents only.
 *
 * @param organisation the own one
 * @param whole organisations of which everything is theirs: the own one, and those whose mandate is for all documents
 * @param parts organisations whose mandate is for some documents, with the codes of these
 */
public record Reach(String organisation, Set<String> whole, Map<String, Set<String>> parts) {
    /** Nobody's. */
    public static final Reach NONE = new Reach("", Set.of(), Map.of());

    /** Everything of that one organisation. */
    public static Reach of(String organisation) {
        return new Reach(organisation, Set.of(organisation), Map.of());
    }

    public Reach {
        whole = Set.copyOf(whole);
        parts = Map.copyOf(parts);
    }

    /** Those of which everything is within it, the own one first, the others by code. */
    public List<String> wholeOwnFirst() {
        return Stream.concat(
                        Stream.of(organisation),
                        whole.stream()
                                .filter(owner -> !owner.equals(organisation))
                                .sorted())
                .toList();
    }

    /** Whether it reaches anything of that organisation at all. */
    public boolean touches(String owner) {
        return whole.contains(owner) || parts.containsKey(owner);
    }

    /** Whether everything of that organisation is within it. */
    public boolean isWhole(String owner) {
        return whole.contains(owner);
    }

    /** Whether that document of that organisation is within it. */
    public boolean covers(String owner, String document) {
        return whole.contains(owner) || parts.getOrDefault(owner, Set.of()).contains(document);
    }

    /**
     * Whether the consignment of a dossier is within it: its owner's, whose mandate is for all documents, and whoever filed
     * it under a mandate that lasts.
     */
    public boolean hasConsignment(String owner, String filedBy) {
        return whole.contains(owner) || parts.containsKey(owner) && filedBy.equals(organisation);
    }
}
