package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.trader.addressbook.BookLookUp;

/** The goods lines as a table that can be typed into and pasted into; it travels as one text, however long it is. */
@Named
@ViewScoped
public class GoodsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private DossierTasks tasks;

    @Inject
    private GoodsSheet sheet;

    @Inject
    private BookLookUp bookLookUp;

    @Inject
    private Clock clock;

    private String ref = "";
    private int before;
    private Direction direction = Direction.IMPORT;
    private boolean loaded;
    private String text = "";
    private String told = "{}";
    private String savedAt = "";
    private String bookOwner = "";
    private Problems problems = Problems.none();

    /** Reads the lines as they stand. */
    public void load() {
        if (!loaded) {
            DossierView dossier = drafting.open(ref);
            direction = dossier.direction();
            JsonArray saved = lines(dossier);
            show(dossier, saved, saved, false);
            bookOwner = bookLookUp.owner(dossier.owner());
            loaded = true;
        }
    }

    /** Saves the lines as they are typed, and stays: a line is kept as it is left. */
    public void keep() {
        saveTyped();
    }

    /** Saves the lines and goes on if nothing typed is wrong. */
    public @Nullable String save() {
        return saveTyped() && problems.isNone()
                ? tasks.of(ref).next(DossierTasks.ITEMS).page() + "&faces-redirect=true"
                : null;
    }

    /** Saves the lines and leaves for the task list, whatever is still wrong. */
    public @Nullable String saveAndExit() {
        return saveTyped() ? "/trader/dossier?faces-redirect=true&ref=" + ref : null;
    }

    private boolean saveTyped() {
        told = "{}";
        savedAt = "";
        DossierView now = drafting.open(ref);
        JsonArray standing = lines(now);
        if (standing.hashCode() != before) {
            throw Refusal.notNow("dossier.changed-elsewhere");
        }
        JsonArray typed = typed(text);
        try {
            drafting.saveSection(ref, DossierTasks.ITEMS, standing, typed);
        } catch (InvalidForm e) {
            problems = Problems.of(e.violations());
            told = sheet.told(
                            fields(),
                            typed,
                            typed,
                            new GoodsSheet.Found(problems, Problems.none()),
                            invoice(now),
                            false)
                    .toString();
            return false;
        }
        DossierView dossier = drafting.open(ref);
        show(dossier, typed, lines(dossier), true);
        savedAt = LocalTime.now(clock.withZone(Kst.ZONE))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        return true;
    }

    private void show(DossierView dossier, JsonArray typed, JsonArray saved, boolean isSaved) {
        before = saved.hashCode();
        text = saved.toString();
        problems = problemsOf(dossier);
        told = sheet.told(
                        fields(),
                        typed,
                        saved,
                        new GoodsSheet.Found(problems, oddOf(dossier)),
                        invoice(dossier),
                        isSaved)
                .toString();
    }

    private static JsonArray lines(DossierView dossier) {
        return dossier.section(DossierTasks.ITEMS).asJsonArray();
    }

    private static String invoice(DossierView dossier) {
        return dossier.section("shipment").asJsonObject().getString("amount", "");
    }

    /** The lines in which anything stands but their number. */
    static JsonArray typed(String text) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (JsonObject line : FormValues.typedRows(text)) {
            JsonObject typed = FormValues.object(new LinkedHashMap<>(FormValues.texts(line)));
            if (typed.keySet().stream().anyMatch(name -> !name.equals(GoodsSheet.SEQUENCE))) {
                lines.add(typed);
            }
        }
        return lines.build();
    }

    /** What is not of its type, what cannot be, and what can hardly be meant, line by line. */
    private Problems problemsOf(DossierView dossier) {
        List<Violation> wrong = new ArrayList<>(validator.draftConsignment(direction, dossier.consignment()));
        wrong.addAll(validator.soundConsignment(direction, dossier.consignment()));
        List<Violation> ofLines = wrong.stream()
                .filter(violation -> violation.pointer().startsWith("/consignment/" + DossierTasks.ITEMS + "/"))
                .toList();
        return ofLines.isEmpty() ? Problems.none() : Problems.of(ofLines);
    }

    /** What can be lodged and can hardly be meant. */
    private Problems oddOf(DossierView dossier) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        List<Violation> odd = validator.oddConsignment(direction, dossier.consignment(), today);
        return odd.isEmpty() ? Problems.none() : Problems.of(odd);
    }

    private List<Field> fields() {
        return definitions.consignment(direction).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow()
                .fields();
    }

    /** The columns as the script of the table reads them. */
    public String getColumns() {
        return sheet.columns(fields(), bookOwner);
    }

    /** Whose address book is offered; empty where none is. */
    public String getBookOwner() {
        return bookOwner;
    }

    /** The lines as JSON. */
    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    /** What the window says about the lines, as the script reads it. */
    public String getTold() {
        return told;
    }

    /** When the lines were saved, on this page; empty if they were not. */
    public String getSavedAt() {
        return savedAt;
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
}
