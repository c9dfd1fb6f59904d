package org.singlewindow.web.trader.lodgement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Discarding;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.trader.dossier.DossierTasks;

/** Drafts that were marked together: what each holds and lacks before they are lodged in one go, or deleted. */
@Named
@RequestScoped
public class LodgeSeveralPage {
    private static final List<String> CARGO = List.of("billOfLading", "cargoNumber");

    @Inject
    private DossierTasks tasks;

    @Inject
    private Discarding discarding;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<List<Draft>> drafts = new Once<>();
    private Marked marked = new Marked(List.of(), 0);

    @PostConstruct
    void read() {
        marked = Marked.in(request);
    }

    /**
     * One of them.
     *
     * @param lacks tasks that are not done
     * @param documents what is lodged beside the declaration
     * @param warnings what can be lodged and can hardly be meant
     */
    public record Draft(
            DossierView dossier,
            List<DossierTasks.Task> lacks,
            List<Preparation.Prepared> documents,
            Problems warnings) {
        public Draft {
            lacks = List.copyOf(lacks);
            documents = List.copyOf(documents);
        }

        static Draft of(DossierTasks.TaskList list) {
            boolean ready = list.preparation().isComplete();
            List<DossierTasks.Task> open = list.tasks().stream()
                    .filter(task -> task.status() != DossierTasks.Status.COMPLETED)
                    .filter(task -> !task.id().equals(DossierTasks.CHECK))
                    .toList();
            List<DossierTasks.Task> check = list.tasks().stream()
                    .filter(task -> task.id().equals(DossierTasks.CHECK))
                    .toList();
            return new Draft(
                    list.dossier(),
                    ready ? List.of() : open.isEmpty() ? check : open,
                    list.preparation().documents().stream()
                            .filter(document -> !document.lodged() && document.elsewhere() == null)
                            .toList(),
                    Problems.of(list.preparation().warnings()));
        }

        public boolean isReady() {
            return dossier.isDraft() && lacks.isEmpty();
        }

        /** Under what number the cargo travels; empty where nobody said. */
        public String cargo() {
            JsonObject transport = dossier.section("transport").asJsonObject();
            return CARGO.stream()
                    .map(field -> transport.getString(field, ""))
                    .filter(number -> !number.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** What lodging costs as far as it is known beforehand, in won. */
        public long won() {
            return documents.stream()
                    .mapToLong(document ->
                            document.definition().fee().owed(document.form().content()))
                    .sum();
        }
    }

    /** Those that are the reader's; another's are as if they never were. */
    public List<Draft> getDrafts() {
        return drafts.get(() -> {
            List<Draft> own = marked.own(this::own);
            names.expect(own.stream().map(draft -> draft.dossier().owner()));
            return own;
        });
    }

    private Optional<Draft> own(String reference) {
        return Optional.of(tasks.of(reference))
                .filter(list -> list.dossier().isDraft())
                .map(Draft::of);
    }

    public long getReady() {
        return getDrafts().stream().filter(Draft::isReady).count();
    }

    /** Where those are signed that lack nothing. */
    public String getToSign() {
        return Marked.address("/trader/sign-several", references().filter(this::isReady));
    }

    private boolean isReady(String reference) {
        return getDrafts().stream()
                .anyMatch(draft -> draft.dossier().reference().equals(reference) && draft.isReady());
    }

    private Stream<String> references() {
        return getDrafts().stream().map(draft -> draft.dossier().reference());
    }

    /** Deletes them; one that cannot be deleted, as it was lodged meanwhile, does not hold up the others. */
    public @Nullable String discard() {
        int gone = 0;
        for (String reference : marked.references()) {
            try {
                discarding.discard(reference);
                gone++;
            } catch (Refusal refusal) {
                feedback.refusedOnNextPage(refusal.code(), refusal.args().toArray());
            }
        }
        if (gone > 0) {
            feedback.done("trader.discard.done", gone);
        }
        return "/trader/work?faces-redirect=true&view=drafts";
    }

    /** How many were marked beyond what is taken in one go. */
    public int getLeftOut() {
        return marked.leftOut();
    }

    public long getMost() {
        return Limits.LODGED_AT_ONCE.value();
    }
}
