package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.Difference;
import org.singlewindow.official.EditionApproving;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.EditionProposal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;

/** The edition of an official list that the address names, as far as it waits for a second administrator. */
@Named
@ViewScoped
public class EditionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionApproving approving;

    @Inject
    private transient CountedWords counted;

    @Inject
    private transient Feedback feedback;

    private final OncePerRequest<Boolean> waiting = new OncePerRequest<>();
    private final OncePerRequest<EditionApproving.Changes> changes = new OncePerRequest<>();
    private final OncePerRequest<List<Counted>> counts = new OncePerRequest<>();
    private int edition;
    private String list = "";
    private EditionFacts.State seen = EditionFacts.State.PROPOSED;
    private @Nullable EditionProposal proposal;
    private String reason = "";

    /** Remembers what was looked at, so that nobody agrees to something else. */
    public void load() {
        waiting().ifPresent(open -> {
            proposal = open;
            list = open.list().name();
            seen = open.edition().state();
        });
    }

    /** Agrees to what another administrator proposed. */
    public String approve() {
        approving.approve(list, edition, seen);
        return done("approved");
    }

    /** Does not agree, with the reason. */
    public String refuse() {
        approving.refuse(list, edition, seen, reason);
        return done("refused");
    }

    /** Takes back what one proposed oneself. */
    public String takeBack() {
        approving.takeBack(list, edition, seen);
        return done("taken-back");
    }

    private String done(String what) {
        feedback.done("admin.list." + what + "." + seen);
        return "/admin/official-lists?faces-redirect=true&list=" + list;
    }

    private Optional<EditionProposal> waiting() {
        return edition == 0
                ? Optional.empty()
                : approving.waiting().stream()
                        .filter(one -> one.edition().id() == edition)
                        .findFirst();
    }

    /** What waited when the page was opened, so that whoever comes too late is told; null where nothing did. */
    public @Nullable EditionProposal getProposal() {
        return proposal;
    }

    /** Whether it waits still: if not, what would change is of no interest any more. */
    public boolean isWaiting() {
        return waiting.get(
                () -> waiting().filter(now -> now.edition().state() == seen).isPresent());
    }

    private EditionApproving.Changes changes() {
        return changes.get(() -> approving.changes(list, edition));
    }

    /** How much would change. */
    public List<Counted> getCounts() {
        EditionProposal open = proposal;
        return open == null
                ? List.of()
                : counts.get(() -> counted.of(open.list(), changes().counts()));
    }

    /** What would change, entry by entry. */
    public Difference getDifference() {
        return changes().entries();
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
