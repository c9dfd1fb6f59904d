package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists.Entry;

/**
 * The places of the world by UN/LOCODE: those of the catalogue with their names in both languages, and those of the
 * official list that an administrator loaded, which is complete for every country in it.
 */
@ApplicationScoped
public class Places {
    private static final Pattern UNLOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
    private static final int COUNTRY = 2;

    private final CodeLists codeLists;
    private volatile Known known;

    /**
     * @param complete countries of which every place is known
     */
    private record Known(CodeIndex index, Set<String> complete) {}

    @Inject
    public Places(CodeLists codeLists) {
        this.codeLists = codeLists;
        this.known = new Known(new CodeIndex(shipped()), Set.of());
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Places() {
        codeLists = null;
        known = new Known(new CodeIndex(List.of()), Set.of());
    }

    private List<Entry> shipped() {
        return codeLists.list("ports");
    }

    /** From now on these are known too. */
    public void use(Collection<Entry> official) {
        Set<String> complete = official.stream()
                .map(entry -> entry.code().substring(0, COUNTRY))
                .collect(Collectors.toUnmodifiableSet());
        known = new Known(
                new CodeIndex(
                        Stream.concat(shipped().stream(), official.stream()).toList()),
                complete);
    }

    public Optional<Entry> find(String code) {
        return known.index.find(code);
    }

    /** Whether the code can name a place: a known one, or one of a country of which not all are known. */
    public boolean canBe(String code) {
        Known now = known;
        if (!UNLOCODE.matcher(code).matches()) {
            return false;
        }
        String country = code.substring(0, COUNTRY);
        return now.index.find(code).isPresent()
                || (!now.complete.contains(country)
                        && codeLists.find("countries", country).isPresent());
    }

    /** The places that fit a code or words, best first. */
    public List<Entry> search(String text, int most) {
        return known.index.search(text, most);
    }
}
