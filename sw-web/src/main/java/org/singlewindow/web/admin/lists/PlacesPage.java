package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.Places;
import org.singlewindow.location.PlaceList;
import org.singlewindow.location.PlaceLoading;
import org.singlewindow.location.PlaceRowError;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/** Lists of places (UN/LOCODE): try the official files out, load them, take a list back. */
@Named
@ViewScoped
public class PlacesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient PlaceLoading loading;

    @Inject
    private transient Places places;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words words;

    private String title = "";
    private String effectiveFrom = "";
    private String text = "";
    private ArrayList<Upload> tried = new ArrayList<>();
    private transient @Nullable List<Part> files;
    private transient PlaceLoading.@Nullable Trial trial;

    /** A file that was tried out, kept until it is loaded. */
    private record Upload(String name, byte[] bytes) implements Serializable {}

    /** Reads the chosen files and shows what loading them would do. */
    public @Nullable String tryOut() throws IOException {
        List<Part> chosen = files == null ? List.of() : files;
        long size = chosen.stream().mapToLong(Part::getSize).sum();
        if (size > Limits.PLACES_BYTES.value()) {
            throw Refusal.tooLarge("location.file-too-large", Limits.PLACES_BYTES.value());
        }
        ArrayList<Upload> read = new ArrayList<>();
        for (Part part : chosen) {
            read.add(new Upload(Uploads.name(part), uploads.scanned(part)));
        }
        trial = loading.tryOut(parts(read));
        tried = read;
        return null;
    }

    private static List<PlaceLoading.Part> parts(List<Upload> uploads) {
        return uploads.stream()
                .map(upload -> new PlaceLoading.Part(upload.name(), upload.bytes()))
                .toList();
    }

    /** Loads the files that were tried out. */
    public String load() {
        loading.load(title, day(), parts(tried));
        feedback.done("admin.places.begun");
        return "/admin/places?faces-redirect=true";
    }

    /** Takes a list back. */
    public String withdraw(int list) {
        loading.withdraw(list);
        feedback.done("admin.places.withdrawn");
        return "/admin/places?faces-redirect=true";
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(effectiveFrom);
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("location.no-day");
        }
    }

    public List<PlaceList> getLists() {
        return loading.lists();
    }

    /** Whether a list is still being written: the page looks again by itself. */
    public boolean isBusy() {
        return getLists().stream().anyMatch(list -> list.state() == PlaceList.State.LOADING);
    }

    /** Whether that list is the one in force today. */
    public boolean inForce(PlaceList list) {
        return loading.inForce().filter(now -> now.id() == list.id()).isPresent();
    }

    /** The places that fit what was looked for. */
    public List<CodeLists.Entry> getFound() {
        return text.isBlank() ? List.of() : places.search(text, Limits.CODE_RESULTS.intValue());
    }

    public PlaceLoading.@Nullable Trial getTrial() {
        return trial;
    }

    /** The first errors of the files that were tried out. */
    public List<PlaceRowError> getErrors() {
        PlaceLoading.Trial result = trial;
        return result == null
                ? List.of()
                : result.errors().stream().limit(SHOWN).toList();
    }

    /** What is wrong with a line. */
    public String problem(PlaceRowError error) {
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
