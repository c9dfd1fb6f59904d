package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Problems;

/** Everything that will be lodged, on one page, each part with a way to change it. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private DossierTasks tasks;

    @Inject
    private Definitions definitions;

    private final Once<List<Section>> sections = new Once<>();
    private final Once<Problems> problems = new Once<>();
    private final Once<Problems> warnings = new Once<>();

    private String ref = "";
    private DossierTasks.@Nullable TaskList list;

    /** The dossier with its tasks. */
    public DossierTasks.TaskList getList() {
        DossierTasks.TaskList loaded = list;
        if (loaded == null) {
            loaded = tasks.of(ref);
            list = loaded;
        }
        return loaded;
    }

    /** Sections of the consignment without the goods. */
    public List<Section> getSections() {
        return sections.get(() -> definitions.consignment(getList().dossier().direction()).stream()
                .filter(section -> !section.perItem())
                .toList());
    }

    /** The section of the goods. */
    public Section getGoods() {
        return definitions.consignment(getList().dossier().direction()).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** What was typed into a field of the consignment. */
    public String value(String section, String field) {
        return getList().dossier().section(section).asJsonObject().getString(field, "");
    }

    /** What keeps the dossier from being lodged. */
    public Problems getProblems() {
        return problems.get(() -> problems(getList().preparation()));
    }

    private static Problems problems(Preparation preparation) {
        List<Violation> all = new ArrayList<>(preparation.consignment());
        preparation.documents().stream()
                .filter(prepared -> !prepared.lodged())
                .forEach(prepared -> all.addAll(prepared.violations()));
        return all.isEmpty() ? Problems.none() : Problems.of(all);
    }

    /** What can be lodged and can hardly be meant. */
    public Problems getWarnings() {
        return warnings.get(() -> {
            List<Violation> found = getList().preparation().warnings();
            return found.isEmpty() ? Problems.none() : Problems.of(found);
        });
    }

    /** The page on which the value at that place is typed. */
    public String pageOf(String pointer) {
        String[] parts = pointer.split("/");
        String task = switch (parts[1]) {
            case "attachments" -> "attachments";
            default -> parts[2].equals(Dossier.REQUIREMENT_ANSWERS) ? "documents" : parts[2];
        };
        return getList().tasks().stream()
                .filter(candidate -> candidate.id().equals(task))
                .findFirst()
                .map(found -> found.page() + "#" + Problems.inputId(pointer))
                .orElse("/trader/dossier?ref=" + ref);
    }

    public boolean isReady() {
        return getList().preparation().isComplete();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
