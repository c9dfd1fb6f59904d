package org.singlewindow.official;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.ReadList;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;

/**
 * A kind of official list: how its files are read, what is compared, where its entries are kept, and who is told which of
 * its editions count. Everything else is the same for all lists ({@link ListLoading}), which are found by CDI. A list that
 * says nothing else keeps its entries as codes with words.
 *
 * @param <R> what its files say
 */
public abstract class OfficialList<R extends ReadList> {
    private final Kind kind;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Editions editions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Entries kept;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    /** A list with the limit that all have who say nothing else. */
    protected OfficialList(String name, String capability) {
        this(new Kind(name, capability, Limits.OFFICIAL_LIST_BYTES, false));
    }

    protected OfficialList(Kind kind) {
        this.kind = kind;
    }

    /** How the list is called, and what may be handed in. */
    public Kind kind() {
        return kind;
    }

    /** What the files say. What is no such list at all is refused; a row that cannot be loaded is one of the errors. */
    public abstract R read(List<ListFile> files);

    /** From now on these editions count. It is said on every server, some seconds after that changed. */
    public abstract void use(Standing standing);

    /** What else is counted in the files. */
    public List<Count> counted(R read) {
        return List.of();
    }

    /** What the files would change elsewhere, such as which codes lead to a document. */
    public List<Count> touched(R read, LocalDate today) {
        return List.of();
    }

    /** What an edition that is kept already would change elsewhere. */
    public List<Count> touchedBy(EditionFacts edition, LocalDate today) {
        return List.of();
    }

    /** Finds entries of the list in force; nothing where nobody looks into such a list. */
    public Optional<List<CodeLists.Entry>> find(String text) {
        return Optional.empty();
    }

    /** The edition that comes with the window, if one does. */
    public Optional<Shipped<R>> shipped() {
        return Optional.empty();
    }

    /** With what another edition is compared on that day: codes with their words. */
    public Map<String, String> inForceOn(LocalDate day) {
        return editions.inForce(kind.name(), day)
                .map(edition -> words(edition.id()))
                .orElse(Map.of());
    }

    /** What would be in force on that day without the edition. */
    public Map<String, String> without(EditionFacts edition, LocalDate day) {
        return instead(edition, day).map(other -> words(other.id())).orElse(Map.of());
    }

    /** The edition that would be in force on that day without the other. */
    protected Optional<EditionFacts> instead(EditionFacts edition, LocalDate day) {
        return editions.of(kind.name()).stream()
                .filter(other -> other.counts() && other.id() != edition.id())
                .filter(other -> !other.effectiveFrom().isAfter(day))
                .findFirst()
                .map(EditionFacts.class::cast);
    }

    /** The edition in force today. */
    public Optional<EditionFacts> inForce() {
        return editions.inForce(kind.name(), LocalDate.now(clock.withZone(Kst.ZONE)))
                .map(EditionFacts.class::cast);
    }

    /** The entries of an edition: codes with the words by which it is compared. */
    public Map<String, String> words(int edition) {
        return kept.of(edition);
    }

    /** Keeps some of the entries: from one (0 is the first), as far as another, which is kept the next time. */
    public void write(int edition, R read, int from, int to) throws SQLException {
        Map<String, String> part = new LinkedHashMap<>();
        read.words().entrySet().stream()
                .skip(from)
                .limit(to - from)
                .forEach(entry -> part.put(entry.getKey(), entry.getValue()));
        kept.add(edition, part);
    }

    /** All entries are kept. */
    public void complete(int edition) {}

    /** Deletes the entries of an edition that could not be kept whole. */
    public void remove(int edition) {
        kept.remove(edition);
    }
}
