package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    /** The last task: looking at everything before it is signed. */
    public static final String CHECK = "check";

    private static final String DOCUMENTS = "documents";

    private final Map<String, Ways> ways = new HashMap<>();

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
    public record Task(String id, @Nullable Text title, String page, Status status) {}

    /** The tasks before and after one, in the order of the list; null where there is none. */
    public record Ways(@Nullable Task before, @Nullable Task after) {
        static Ways in(List<Task> tasks, String id) {
            int at = placeOf(tasks, id);
            return new Ways(
                    at > 0 ? tasks.get(at - 1) : null, at >= 0 && at < tasks.size() - 1 ? tasks.get(at + 1) : null);
        }
    }

    private static int placeOf(List<Task> tasks, String id) {
        return tasks.stream().map(Task::id).toList().indexOf(id);
    }

    /** The dossier with all its tasks. */
    public record TaskList(DossierView dossier, Preparation preparation, List<Task> tasks) {
        public TaskList {
            tasks = List.copyOf(tasks);
        }

        /**
         * The first task that waits to be done, after that one or from the beginning; once nothing does, what there is to
         * look at: the check before lodging, or the case where all is lodged.
         */
        public Task next(String after) {
            List<Task> order = new ArrayList<>(tasks.subList(indexOf(after) + 1, tasks.size()));
            order.addAll(tasks);
            return order.stream()
                    .filter(task -> task.status() == Status.IN_PROGRESS || task.status() == Status.NOT_STARTED)
                    .findFirst()
                    .orElseGet(() -> tasks.isEmpty() ? theCase() : tasks.get(tasks.size() - 1));
        }

        private Task theCase() {
            return new Task("case", null, "/trader/case?ref=" + dossier.reference(), Status.COMPLETED);
        }

        private int indexOf(String id) {
            return placeOf(tasks, id);
        }
    }

    /** From one task to those beside it; for a part of the consignment nothing has to be worked out. */
    public Ways ways(String reference, String task) {
        return ways.computeIfAbsent(reference + " " + task, key -> {
            DossierView dossier = drafting.open(reference);
            List<Section> sections = definitions.consignment(dossier.direction());
            if (sections.stream().noneMatch(section -> section.id().equals(task))) {
                return Ways.in(of(reference).tasks(), task);
            }
            List<Task> order = new ArrayList<>();
            sections.forEach(section -> order.add(new Task(
                    section.id(), section.title(), pageOf(dossier.reference(), section.id()), Status.NOT_STARTED)));
            order.add(new Task(DOCUMENTS, null, "/trader/documents?ref=" + reference, Status.NOT_STARTED));
            return Ways.in(order, task);
        });
    }

    /** Works out the task list; empty once everything is lodged. */
    public TaskList of(String reference) {
        DossierView dossier = drafting.open(reference);
        Preparation preparation = preparations.of(reference);
        if (!dossier.isDraft() && preparation.documents().stream().noneMatch(DossierTasks::isToLodge)) {
            return new TaskList(dossier, preparation, List.of());
        }
        List<Task> tasks = new ArrayList<>();
        if (dossier.isDraft()) {
            for (Section section : definitions.consignment(dossier.direction())) {
                tasks.add(consignment(dossier, preparation, section));
            }
            tasks.add(documents(dossier, preparation));
        }
        for (Preparation.Prepared prepared : preparation.documents()) {
            if (isToLodge(prepared)) {
                tasks.add(questions(reference, dossier, prepared));
            }
        }
        tasks.add(attachments(reference, preparation));
        tasks.add(check(reference, preparation, tasks));
        return new TaskList(dossier, preparation, tasks);
    }

    private static boolean isToLodge(Preparation.Prepared prepared) {
        return prepared.elsewhere() == null && !prepared.lodged();
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
        return new Task(DOCUMENTS, null, "/trader/documents?ref=" + dossier.reference(), status);
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
                CHECK, null, "/trader/check?ref=" + reference, ready ? Status.NOT_STARTED : Status.CANNOT_START);
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
