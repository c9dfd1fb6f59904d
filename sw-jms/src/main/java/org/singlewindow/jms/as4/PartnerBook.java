package org.singlewindow.jms.as4;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.singlewindow.as4.Counterpart;
import org.singlewindow.as4.Counterparts;
import org.singlewindow.partner.Directory;

/** The window's partners as an AS4 party knows them. */
final class PartnerBook implements Counterparts {
    private final Directory directory;
    private final Function<String, Set<String>> actions;
    /** What an organisation is never changes. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    /** The partners of that directory, who may name those actions. */
    PartnerBook(Directory directory, Function<String, Set<String>> actions) {
        this.directory = directory;
        this.actions = actions;
    }

    @Override
    public Optional<Counterpart> find(String partyId) {
        return directory.find(partyId).map(this::counterpart);
    }

    @Override
    public List<Counterpart> all() {
        return directory.all().stream().map(this::counterpart).toList();
    }

    private Counterpart counterpart(Directory.Entry entry) {
        return new Counterpart(
                entry.code(),
                URI.create(entry.connection().endpoint()),
                entry.connection().agreement(),
                entry.connection().service(),
                known.computeIfAbsent(entry.code(), actions),
                entry.certificates());
    }
}
