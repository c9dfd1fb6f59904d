package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;

/** The goods items as a table that can be typed into and pasted into. */
@Named
@ViewScoped
public class GoodsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SEQUENCE = "sequence";
    private static final int MOST_AT_ONCE = 500;
    /** What every line shows; the other fields are in the line's details. */
    private static final List<String> COLUMNS =
            List.of("hs", "description", "origin", "quantity", "unit", "netWeight", "grossWeight", "amount");

    @Inject
    private Drafting drafting;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private DossierTasks tasks;

    private final OncePerRequest<List<Field>> columns = new OncePerRequest<>();
    private final OncePerRequest<List<Field>> details = new OncePerRequest<>();

    private String ref = "";
    private String before = "[]";
    private Direction direction = Direction.IMPORT;
    private boolean loaded;
    private int more = 1;
    private final ArrayList<LinkedHashMap<String, String>> rows = new ArrayList<>();
    private Problems problems = Problems.none();

    /** Reads the items as they stand; an empty dossier starts with one empty line. */
    public void load() {
        if (loaded) {
            return;
        }
        DossierView dossier = drafting.open(ref);
        direction = dossier.direction();
        columns.forget();
        details.forget();
        before = dossier.section(DossierTasks.ITEMS).toString();
        show(dossier.section(DossierTasks.ITEMS).asJsonArray());
        problems = problemsOf(dossier);
        loaded = true;
    }

    /** Adds one empty line, or as many as were pasted. */
    public void add() {
        for (int added = 0; added < Math.min(more, MOST_AT_ONCE); added++) {
            rows.add(new LinkedHashMap<>());
        }
        more = 1;
    }

    /** A line that is gone already stays gone. */
    public void remove(int index) {
        if (index < rows.size()) {
            rows.remove(index);
        }
    }

    /** Saves the lines, without those that are empty, and goes on if nothing typed is wrong. */
    public @Nullable String save() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Map<String, String> row : rows) {
            Map<String, String> typed = new LinkedHashMap<>(row);
            typed.remove(SEQUENCE);
            JsonObject item = FormValues.object(typed);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        JsonArray typed = items.build();
        try {
            drafting.saveSection(ref, DossierTasks.ITEMS, FormValues.parse(before), typed);
        } catch (InvalidForm e) {
            show(typed);
            problems = Problems.of(e.violations());
            return null;
        }
        DossierView dossier = drafting.open(ref);
        JsonArray saved = dossier.section(DossierTasks.ITEMS).asJsonArray();
        before = saved.toString();
        show(saved);
        problems = problemsOf(dossier);
        return problems.isNone() ? tasks.of(ref).next(DossierTasks.ITEMS).page() + "&faces-redirect=true" : null;
    }

    /** The lines at the places that problems point to; at least an empty one. */
    private void show(JsonArray items) {
        rows.clear();
        items.getValuesAs(JsonObject.class).forEach(item -> rows.add(new LinkedHashMap<>(FormValues.texts(item))));
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
    }

    private Problems problemsOf(DossierView dossier) {
        List<Violation> wrong = validator.draftConsignment(dossier.direction(), dossier.consignment()).stream()
                .filter(violation -> violation.pointer().startsWith("/consignment/" + DossierTasks.ITEMS + "/"))
                .toList();
        return wrong.isEmpty() ? Problems.none() : Problems.of(wrong);
    }

    /** The columns of the table. */
    public List<Field> getColumns() {
        return columns.get(() -> COLUMNS.stream()
                .flatMap(column ->
                        section().fields().stream().filter(field -> field.name().equals(column)))
                .toList());
    }

    /** What else can be said about a line. */
    public List<Field> getDetails() {
        return details.get(() -> section().fields().stream()
                .filter(field ->
                        !COLUMNS.contains(field.name()) && !field.name().equals(SEQUENCE))
                .toList());
    }

    private Section section() {
        return definitions.consignment(direction).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** Where the value stands in the dossier. */
    public String pointer(int index, String field) {
        return "/consignment/" + DossierTasks.ITEMS + "/" + index + "/" + field;
    }

    public List<LinkedHashMap<String, String>> getRows() {
        return rows;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** How many lines the next press adds. */
    public int getMore() {
        return more;
    }

    public void setMore(int more) {
        this.more = more;
    }
}
