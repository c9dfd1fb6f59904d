package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.reference.Text;

/** The tasks of a dossier: what is done, what is begun, what comes next. Each has an address of its own. */
@RequestScoped
public class DossierTasks {
    static final String ITEMS = "items";

    @Inject
    private Drafting drafting;

    @Inject
    private Preparations preparations;

    @Inject
    private Definitions definitions;

    /** How far a task is. */
    public enum Status {
        COMPLETED,
        IN_PROGRESS,
        NOT_STARTED,
        CANNOT_START
    }

    /**
     * One task.
     *
     * @param id stable, used in page addresses and tests
     * @param title in both languages; null where the bundle has the words ({@code trader.task.<id>})
     * @param page where it is done
     */
    public record Task(
            String id, @org.jspecify.annotations.Nullable Text title, String page, Status status) {}

    /** The dossier with all its tasks. */
    public record TaskList(DossierView dossier, Preparation preparation, List<Task> tasks) {
        public TaskList {
            tasks = List.copyOf(tasks);
        }

        /** The first task that is not completed, after that one or from the beginning. */
        public Task next(String after) {
            int start = 0;
            for (int i = 0; i < tasks.size(); i++) {
                if (tasks.get(i).id().equals(after)) {
                    start = i + 1;
                }
            }
            List<Task> order = new ArrayList<>(tasks.subList(start, tasks.size()));
            order.addAll(tasks);
            return order.stream()
                    .filter(task -> task.status() != Status.COMPLETED)
                    .findFirst()
                    .orElse(tasks.get(tasks.size() - 1));
        }
    }

    /** Works out the task list. */
    public TaskList of(String reference) {
        DossierView dossier = drafting.open(reference);
        Preparation preparation = preparations.of(reference);
        List<Task> tasks = new ArrayList<>();
        if (dossier.isDraft()) {
            for (Section section : definitions.consignment(dossier.direction())) {
                tasks.add(consignment(dossier, preparation, section));
            }
            tasks.add(documents(dossier, preparation));
        }
        for (Preparation.Prepared prepared : preparation.documents()) {
            if (prepared.elsewhere() == null && !prepared.lodged()) {
                tasks.add(questions(reference, dossier, prepared));
            }
        }
        tasks.add(attachments(reference, preparation));
        tasks.add(check(reference, preparation, tasks));
        return new TaskList(dossier, preparation, tasks);
    }

    private static Task consignment(DossierView dossier, Preparation preparation, Section section) {
        boolean empty = isEmpty(dossier.section(section.id()));
        boolean wrong = preparation.consignment().stream()
                .anyMatch(violation -> violation.pointer().startsWith("/consignment/" + section.id()));
        return new Task(section.id(), section.title(), pageOf(dossier.reference(), section.id()), status(empty, wrong));
    }

    /** Where a section of the consignment is typed. */
    public static String pageOf(String reference, String section) {
        return section.equals(ITEMS)
                ? "/trader/goods?ref=" + reference
                : "/trader/section?ref=" + reference + "&section=" + section;
    }

    private static Task documents(DossierView dossier, Preparation preparation) {
        Status status = Status.COMPLETED;
        if (dossier.items().isEmpty()) {
            status = Status.CANNOT_START;
        } else if (!preparation.findings().open().isEmpty()) {
            status = Status.NOT_STARTED;
        } else if (preparation.confirmations().stream()
                .anyMatch(needed -> !needed.answer().isGiven() || needed.contradicting())) {
            status = Status.IN_PROGRESS;
        }
        return new Task("documents", null, "/trader/documents?ref=" + dossier.reference(), status);
    }

    private static Task questions(String reference, DossierView dossier, Preparation.Prepared prepared) {
        String code = prepared.definition().code();
        boolean wrong = prepared.violations().stream()
                .anyMatch(violation -> violation.pointer().startsWith("/answers/"));
        return new Task(
                code,
                prepared.definition().name(),
                "/trader/questions?ref=" + reference + "&document=" + code,
                status(dossier.answersFor(code).isEmpty(), wrong));
    }

    private static Task attachments(String reference, Preparation preparation) {
        boolean missing = preparation.documents().stream()
                        .anyMatch(p -> p.elsewhere() == null
                                && !p.lodged()
                                && !p.missingPapers().isEmpty())
                || preparation.consignment().stream()
                        .anyMatch(violation -> violation.pointer().startsWith("/attachments/"));
        return new Task(
                "attachments",
                null,
                "/trader/attachments?ref=" + reference,
                missing ? Status.NOT_STARTED : Status.COMPLETED);
    }

    private static Task check(String reference, Preparation preparation, List<Task> before) {
        boolean ready = preparation.isComplete() && before.stream().allMatch(task -> task.status() == Status.COMPLETED);
        return new Task(
                "check", null, "/trader/check?ref=" + reference, ready ? Status.NOT_STARTED : Status.CANNOT_START);
    }

    private static Status status(boolean empty, boolean wrong) {
        if (!wrong) {
            return Status.COMPLETED;
        }
        return empty ? Status.NOT_STARTED : Status.IN_PROGRESS;
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof jakarta.json.JsonArray array
                ? array.isEmpty()
                : value.asJsonObject().isEmpty();
    }
}
