package org.singlewindow.web.admin.lists;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/**
 * The page of an official list: it tries files out, loads them, and takes a list back. Each kind of list extends it by
 * what it reads and counts; the page itself is the tag {@code official-list}.
 */
public abstract class OfficialListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int LONGEST_TITLE = 200;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words texts;

    private final String kind;
    private final String capability;
    private final Limits mostBytes;
    private String title = "";
    private String effectiveFrom = "";
    /** The files that were tried out, kept until they are loaded. */
    private ArrayList<ListFile> tried = new ArrayList<>();

    private transient @Nullable List<Part> files;
    private transient @Nullable Trial trial;

    /**
     * @param kind how the page is called in its address and the keys of its words
     * @param capability how the codes of its refusals begin
     * @param mostBytes how much may be uploaded at once
     */
    protected OfficialListPage(String kind, String capability, Limits mostBytes) {
        this.kind = kind;
        this.capability = capability;
        this.mostBytes = mostBytes;
    }

    /**
     * Something counted in the files.
     *
     * @param words what is counted
     * @param codes the first of the codes that were counted; empty if they do not matter
     */
    public record Count(String words, int number, String codes) {}

    /**
     * What loading the files would do.
     *
     * @param faults what cannot be loaded, line by line; with any, nothing is
     */
    public record Trial(List<Count> counts, List<String> faults) {
        public Trial {
            counts = List.copyOf(counts);
            faults = List.copyOf(faults);
        }
    }

    /** Reads the files and says what loading them would do. */
    protected abstract Trial examine(List<ListFile> read);

    /** Loads the files in the background. */
    protected abstract void begin(String name, LocalDate day, List<ListFile> read);

    /** Takes a list back. */
    protected abstract void takeBack(int list);

    /** All lists of the kind, the latest day first. */
    public abstract List<? extends OfficialList> getLists();

    /** Whether that list is the one in force today. */
    public abstract boolean inForce(OfficialList list);

    /** Whether that list can be taken back. */
    public boolean canBeTakenBack(OfficialList list) {
        return list.state() == OfficialList.State.READY;
    }

    /** Whether the list comes in several files. */
    public boolean isInSeveralFiles() {
        return false;
    }

    /** Reads the chosen files and shows what loading them would do. */
    public @Nullable String tryOut() throws IOException {
        List<Part> chosen = Objects.requireNonNullElse(files, List.of());
        long size = chosen.stream().mapToLong(Part::getSize).sum();
        if (size > mostBytes.value()) {
            throw Refusal.tooLarge(capability + ".file-too-large", mostBytes.value());
        }
        ArrayList<ListFile> read = new ArrayList<>();
        for (Part part : chosen) {
            if (part.getSize() > 0) {
                read.add(new ListFile(Uploads.name(part), uploads.scanned(part)));
            }
        }
        trial = examine(read);
        tried = read;
        return null;
    }

    /** Loads the files that were tried out. */
    public String load() {
        int length = Written.length(title);
        if (length > LONGEST_TITLE) {
            throw Refusal.notValid("reference.text-too-long", LONGEST_TITLE, length);
        }
        begin(title, day(), tried);
        feedback.done("admin.list.begun");
        return again();
    }

    /** Takes a list back. */
    public String withdraw(int list) {
        takeBack(list);
        feedback.done(getWords() + ".withdrawn");
        return again();
    }

    private String again() {
        return "/admin/" + kind + "?faces-redirect=true";
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(effectiveFrom);
        } catch (DateTimeParseException e) {
            throw Refusal.notValid(capability + ".no-day");
        }
    }

    /** Whether a list is still being written: the page looks again by itself. */
    public boolean isBusy() {
        return getLists().stream().anyMatch(list -> list.state() == OfficialList.State.LOADING);
    }

    /** A number of things. */
    protected Count count(String what, int number) {
        return new Count(texts.of(getWords() + "." + what), number, "");
    }

    /** A number of codes, with the first of them. */
    protected Count count(String what, List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)));
        String shown = codes.size() > SHOWN ? first + ", …" : first;
        return new Count(texts.of(getWords() + "." + what), codes.size(), shown);
    }

    /** A line that cannot be loaded; line 0 stands for the whole file. */
    protected String fault(String file, long line, String code, String found) {
        String problem = texts.of(code, found);
        return line > 0 ? texts.of(getWords() + ".line", file, line) + " " + problem : problem;
    }

    /** The number of faults, and the first of them. */
    protected Trial trial(List<Count> counts, List<String> faults) {
        List<Count> all = new ArrayList<>(counts);
        all.add(new Count(texts.of("admin.list.errors"), faults.size(), ""));
        return new Trial(all, faults.subList(0, Math.min(faults.size(), SHOWN)));
    }

    /** How the keys of the page's own words begin. */
    public String getWords() {
        return "admin." + kind;
    }

    public @Nullable Trial getTrial() {
        return trial;
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
