package org.singlewindow.web.trader.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.addressbook.BookForm;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.trader.addressbook.BookLookUp;

/** One section of the consignment: shipment, importer, exporter or transport. */
@Named
@ViewScoped
public class SectionPage implements Serializable {
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
    private Remarks remarks;

    @Inject
    private BookForm bookForm;

    @Inject
    private BookLookUp bookLookUp;

    private String ref = "";
    private String section = "";
    private Direction direction = Direction.IMPORT;
    private String before = "{}";
    private boolean loaded;
    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private Problems problems = Problems.none();
    private Problems odd = Problems.none();
    private String remarked = "";
    private String bookOwner = "";

    /** Reads the section as it stands; the page remembers it, so that it never overwrites what another tab saved. */
    public void load() {
        if (loaded) {
            return;
        }
        DossierView dossier = drafting.open(ref);
        direction = dossier.direction();
        JsonObject saved = dossier.section(getDefinition().id()).asJsonObject();
        before = saved.toString();
        values.putAll(FormValues.texts(saved));
        problems = problemsOf(dossier);
        if (bookForm.isOfCompany(getDefinition())) {
            bookOwner = bookLookUp.owner(dossier.owner());
        }
        loaded = true;
    }

    /**
     * Saves what was typed, unless nothing can hold it, and goes on if nothing is wrong. Otherwise the page shows it as it
     * was read.
     */
    public @Nullable String save() {
        return isSaved() && problems.isNone() ? tasks.of(ref).next(section).page() + "&faces-redirect=true" : null;
    }

    /** Saves what was typed and leaves for the task list, whatever is still wrong. */
    public @Nullable String saveAndExit() {
        return isSaved() ? "/trader/dossier?faces-redirect=true&ref=" + ref : null;
    }

    private boolean isSaved() {
        try {
            drafting.saveSection(ref, section, FormValues.parse(before), FormValues.object(values));
        } catch (InvalidForm e) {
            problems = Problems.of(e.violations());
            return false;
        }
        DossierView dossier = drafting.open(ref);
        JsonObject saved = dossier.section(section).asJsonObject();
        before = saved.toString();
        values.clear();
        values.putAll(FormValues.texts(saved));
        problems = problemsOf(dossier);
        return true;
    }

    private Problems problemsOf(DossierView dossier) {
        List<Violation> wrong = validator.draftConsignment(dossier.direction(), dossier.consignment()).stream()
                .filter(violation -> violation.pointer().startsWith("/consignment/" + section + "/"))
                .toList();
        return wrong.isEmpty() ? Problems.none() : Problems.of(wrong);
    }

    /** The section's fields. */
    public Section getDefinition() {
        return definitions.consignment(direction).stream()
                .filter(candidate -> candidate.id().equals(section) && !candidate.perItem())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", section));
    }

    /** Where the field's value stands in the dossier. */
    public String pointer(String field) {
        return "/consignment/" + section + "/" + field;
    }

    /** Whose address book is offered; empty where none is. */
    public String getBookOwner() {
        return bookOwner;
    }

    /** Where companies are found for this field; null where none are offered in it. */
    public @Nullable String book(String field) {
        return bookOwner.isEmpty() || !field.equals(BookKind.COMPANY.title())
                ? null
                : BookLookUp.address(bookOwner, BookKind.COMPANY);
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** What is to be said about values that were saved. */
    public Problems getOdd() {
        return odd;
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

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
