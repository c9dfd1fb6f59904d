package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.RowError;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.Kind;
import org.singlewindow.official.ListLoading;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/**
 * The page of all official lists, one after the other: it tries files out, loads them, takes an edition back. The words of
 * a list stand beside it, and their keys begin as those of its refusals do: {@code location.list.title}.
 */
@Named
@ViewScoped
@MenuEntry(page = "/admin/official-lists", words = "admin.list.title", in = Area.ADMIN, order = 60)
public class OfficialListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int LONGEST_TITLE = 200;

    private final OncePerRequest<List<EditionFacts>> editions = new OncePerRequest<>();
    private final OncePerRequest<List<Kind>> choices = new OncePerRequest<>();
    private final OncePerRequest<Optional<List<CodeLists.Entry>>> found = new OncePerRequest<>();
    private final OncePerRequest<Optional<EditionFacts>> current = new OncePerRequest<>();

    @Inject
    private transient ListLoading loading;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words texts;

    @Inject
    private transient CountedWords counted;

    @Inject
    private transient PersonNames people;

    private @Nullable Kind kind;
    private String list = "";
    private String text = "";
    private String title = "";
    private String effectiveFrom = "";
    /** The files that were tried out, kept until they are loaded. */
    private ArrayList<ListFile> tried = new ArrayList<>();

    private @Nullable Result trial;
    private Problems problems = Problems.none();
    private transient @Nullable List<Part> files;

    /**
     * What loading the files would do.
     *
     * @param faults what cannot be loaded, row by row; with any, nothing is
     */
    public record Result(List<Counted> counts, List<String> faults) implements Serializable {
        public Result {
            counts = List.copyOf(counts);
            faults = List.copyOf(faults);
        }
    }

    /** Opens the list that the address names, else the first. */
    public void open() {
        kind = getChoices().stream()
                .filter(choice -> list.isEmpty() || choice.name().equals(list))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("official.no-such-list", list));
    }

    /** The list of this page; a page that is built before its address was read shows the first. */
    private Kind kind() {
        if (kind == null) {
            open();
        }
        return Objects.requireNonNull(kind);
    }

    /** Reads the chosen files and shows what loading them would do. */
    public @Nullable String tryOut() throws IOException {
        trial = null;
        ArrayList<ListFile> read = new ArrayList<>();
        for (Part part : Objects.requireNonNullElse(files, List.<Part>of())) {
            if (part.getSize() > 0) {
                read.add(new ListFile(Uploads.name(part), uploads.scanned(part)));
            }
        }
        tried = read;
        try {
            trial = result(loading.tryOut(kind().name(), read));
            problems = Problems.none();
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
        }
        return null;
    }

    private Result result(ListLoading.Trial found) {
        List<Counted> counts = new ArrayList<>(counted.of(kind(), found.counts()));
        counts.add(new Counted(texts.of("admin.list.errors"), found.errors().size(), ""));
        return new Result(
                counts, found.errors().stream().limit(SHOWN).map(this::fault).toList());
    }

    /** Line 0 stands for the whole file. */
    private String fault(RowError error) {
        String problem = texts.of(error.code(), error.found());
        return error.line() > 0 ? texts.of(getWords() + ".line", error.file(), error.line()) + " " + problem : problem;
    }

    /** Loads the files that were tried out. */
    public @Nullable String load() {
        try {
            loading.load(kind().name(), title, Moments.day(effectiveFrom).orElse(null), tried);
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        }
        feedback.done("admin.list.begun");
        return again();
    }

    /** Takes an edition back, or asks another administrator to. */
    public String withdraw(int edition) {
        EditionFacts.State now = loading.withdraw(kind().name(), edition);
        feedback.done(now == EditionFacts.State.ENDING ? "admin.list.asked" : getWords() + ".withdrawn");
        return again();
    }

    private String again() {
        return "/admin/official-lists?faces-redirect=true&list=" + kind().name();
    }

    /** All official lists that there are. */
    public List<Kind> getChoices() {
        return choices.get(() -> loading.kinds());
    }

    /** All editions of the list, the latest day first. */
    public List<EditionFacts> getEditions() {
        return editions.get(() -> {
            List<EditionFacts> all = loading.editions(kind().name());
            people.expect(all.stream().flatMap(edition -> Stream.of(edition.loadedBy(), edition.approvedBy())));
            return all;
        });
    }

    /** Whether an edition is still being written: the page looks again by itself. */
    public boolean isBusy() {
        return getEditions().stream().anyMatch(edition -> edition.state() == EditionFacts.State.LOADING);
    }

    /** Whether that edition is the one in force today. */
    public boolean inForce(EditionFacts edition) {
        return current.get(() -> loading.inForce(kind().name()))
                .filter(now -> now.id() == edition.id())
                .isPresent();
    }

    /** Whether entries of the list can be looked up. */
    public boolean isLookedInto() {
        return found.get(() -> loading.find(kind().name(), text)).isPresent();
    }

    /** The entries that fit what was looked for. */
    public List<CodeLists.Entry> getFound() {
        return found.get(() -> loading.find(kind().name(), text)).orElse(List.of());
    }

    public boolean isInSeveralFiles() {
        return kind().inSeveralFiles();
    }

    /** How the keys of the list's own words begin. */
    public String getWords() {
        return kind().capability() + ".list";
    }

    public Problems getProblems() {
        return problems;
    }

    public @Nullable Result getTrial() {
        return trial;
    }

    /** The name of the list that the page is about. */
    public String getList() {
        Kind open = kind;
        return open == null ? list : open.name();
    }

    public void setList(@Nullable String list) {
        this.list = list == null ? "" : list;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
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

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public @Nullable Part getFile() {
        return null;
    }

    public void setFile(@Nullable Part file) {
        this.files = file == null ? List.of() : List.of(file);
    }
}
