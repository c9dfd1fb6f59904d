package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.nomenclature.Edition;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.nomenclature.NomenclatureLoading;
import org.singlewindow.nomenclature.RowError;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/** Editions of the Harmonized System: try a file out, load it, take it back. */
@Named
@ViewScoped
public class NomenclaturePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient NomenclatureLoading loading;

    @Inject
    private transient HsSearch search;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words words;

    private String title = "";
    private String effectiveFrom = "";
    private byte @Nullable [] tried;
    private transient @Nullable Part file;
    private transient NomenclatureLoading.@Nullable Trial trial;

    /** Reads the chosen file and shows what loading it would do. */
    public @Nullable String tryOut() throws IOException {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw Refusal.notValid("nomenclature.not-csv", "");
        }
        if (chosen.getSize() > Limits.NOMENCLATURE_BYTES.value()) {
            throw Refusal.tooLarge("nomenclature.file-too-large", Limits.NOMENCLATURE_BYTES.value());
        }
        byte[] bytes = uploads.scanned(chosen);
        trial = loading.tryOut(bytes);
        tried = bytes;
        return null;
    }

    /** Loads the file that was tried out. */
    public String load() {
        byte[] bytes = tried;
        if (bytes == null) {
            throw Refusal.notValid("nomenclature.not-csv", "");
        }
        loading.load(title, day(), bytes);
        feedback.done("admin.nomenclature.begun");
        return "/admin/nomenclature?faces-redirect=true";
    }

    /** Takes an edition back. */
    public String withdraw(int edition) {
        loading.withdraw(edition);
        feedback.done("admin.nomenclature.withdrawn");
        return "/admin/nomenclature?faces-redirect=true";
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(effectiveFrom);
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("nomenclature.no-day");
        }
    }

    public List<Edition> getEditions() {
        return loading.editions();
    }

    /** Whether an edition is still being written: the page looks again by itself. */
    public boolean isBusy() {
        return getEditions().stream().anyMatch(edition -> edition.state() == Edition.State.LOADING);
    }

    /** Whether that edition is the one in force today. */
    public boolean inForce(Edition edition) {
        return search.inForce().filter(now -> now.id() == edition.id()).isPresent();
    }

    public NomenclatureLoading.@Nullable Trial getTrial() {
        return trial;
    }

    /** The first errors of the file that was tried out. */
    public List<RowError> getErrors() {
        NomenclatureLoading.Trial result = trial;
        return result == null
                ? List.of()
                : result.errors().stream().limit(SHOWN).toList();
    }

    /** What is wrong with a line. */
    public String problem(RowError error) {
        return words.of(error.code(), error.found());
    }

    /** The first codes of a long list. */
    public String some(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)));
        return codes.size() > SHOWN ? first + ", …" : first;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
