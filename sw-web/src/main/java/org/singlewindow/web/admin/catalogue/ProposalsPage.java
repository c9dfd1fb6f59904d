package org.singlewindow.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.Proposal;
import org.singlewindow.official.EditionApproving;
import org.singlewindow.official.EditionProposal;
import org.singlewindow.reference.Text;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Words;

/** What waits for a second administrator, of the catalogue and of the official lists, and who asked. */
@Named
@RequestScoped
@MenuEntry(page = "/admin/work", words = "admin.work.title", in = Area.ADMIN, order = 5)
public class ProposalsPage {
    @Inject
    private Approving approving;

    @Inject
    private EditionApproving editions;

    @Inject
    private Words words;

    private final Once<List<Waiting>> waiting = new Once<>();

    /**
     * A line of the page.
     *
     * @param sort what kind of thing it is, in words
     * @param address where it is looked at
     * @param what which version, or what is to become of it, in words
     */
    public record Waiting(
            String sort,
            String name,
            String address,
            String what,
            @Nullable LocalDate from,
            Text by,
            @Nullable Instant at,
            boolean own) {}

    /** All that waits, the longest first. */
    public List<Waiting> getWaiting() {
        return waiting.get(() -> Stream.concat(
                        approving.waiting().stream().map(this::version),
                        editions.waiting().stream().map(this::edition))
                .sorted(Comparator.comparing(Waiting::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList());
    }

    private Waiting version(Proposal one) {
        return new Waiting(
                words.of("admin.catalogue.kind." + one.kind()),
                one.code(),
                CataloguePage.desk(one.kind()) + "?code=" + one.code(),
                words.of("admin.catalogue.version", one.version()),
                one.from(),
                one.by(),
                one.at(),
                one.own());
    }

    private Waiting edition(EditionProposal one) {
        String list = one.list().name();
        return new Waiting(
                words.of(one.list().capability() + ".list.title"),
                one.edition().title(),
                "/admin/official-lists?list=" + list + "&edition="
                        + one.edition().id(),
                words.of("admin.list.state." + one.edition().state()),
                one.edition().effectiveFrom(),
                one.by(),
                one.edition().proposedAt(),
                one.own());
    }
}
