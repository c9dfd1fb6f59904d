package org.singlewindow.web.agency.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.Finding;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Uploads;

/**
 * What was found, written down on a telephone where the goods are. The form carries a key, under which it counts once however
 * often a bad connection has it sent.
 */
@Named
@ViewScoped
public class InspectionResultPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEASURE_PARTS = 5;
    private static final String LEAST = ">";

    @Inject
    private Inspecting inspecting;

    @Inject
    private Uploads uploads;

    @Inject
    private Actors actors;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<InspectionView> view = new OncePerRequest<>();
    private String inspection = "";
    private String key = UUID.randomUUID().toString();
    private String passed = "";
    private final LinkedHashMap<String, Boolean> found = new LinkedHashMap<>();
    private String text = "";
    private String samples = "";
    private String measures = "";
    private transient @Nullable Object photos;

    /** Looks whether it is there before anything is drawn. */
    public void load() {
        getView();
    }

    public InspectionView getView() {
        return view.get(() -> inspecting.open(inspection));
    }

    public String report() throws IOException {
        if (passed.isEmpty()) {
            throw Refusal.notValid("agency.inspection.choose-result");
        }
        Finding finding = new Finding(
                Boolean.parseBoolean(passed),
                found.keySet().stream()
                        .filter(code -> Boolean.TRUE.equals(found.get(code)))
                        .toList(),
                lines(samples).map(InspectionResultPage::sample).toList(),
                lines(measures).map(InspectionResultPage::measure).toList(),
                text);
        inspecting.report(inspection, key, finding, pictures());
        feedback.done("agency.inspection.reported");
        return "/" + getArea() + "/inspection?faces-redirect=true&inspection=" + inspection;
    }

    private List<Inspecting.Picture> pictures() throws IOException {
        Collection<?> chosen = photos instanceof Collection<?> several
                ? several
                : Stream.ofNullable(photos).toList();
        List<Inspecting.Picture> pictures = new ArrayList<>();
        for (Object one : chosen) {
            if (one instanceof Part part && part.getSize() > 0) {
                if (part.getSize() > Limits.INSPECTION_PHOTO_BYTES.value()) {
                    throw Refusal.notValid("inspection.photo-too-large", getMegabytes());
                }
                pictures.add(new Inspecting.Picture(Uploads.name(part), uploads.unscanned(part)));
            }
        }
        return pictures;
    }

    private static Stream<String> lines(String written) {
        return written.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Number and panel. */
    private static Finding.Sample sample(String line) {
        String[] parts = line.split("[;,]", 2);
        return new Finding.Sample(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Item, what was measured, value, limit and unit; a limit that begins with {@code >} is the least. */
    private static Finding.Measure measure(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != MEASURE_PARTS || !parts[0].strip().matches("\\d{1,4}")) {
            throw Refusal.notValid("agency.inspection.measure-odd", line);
        }
        String limit = parts[3].strip();
        boolean least = limit.startsWith(LEAST);
        return new Finding.Measure(
                Integer.parseInt(parts[0].strip()),
                parts[1],
                parts[2],
                least ? limit.substring(1) : limit,
                parts[4],
                least);
    }

    /** Whether samples are taken. */
    public boolean isSampled() {
        InspectionKind kind = getView().order().kind();
        return kind == InspectionKind.LABORATORY || kind == InspectionKind.SAMPLE;
    }

    /** In which part of the portal it is shown. */
    public String getArea() {
        return actors.current().is(Actor.Role.CUSTOMS) ? "customs" : "agency";
    }

    public long getMost() {
        return Limits.INSPECTION_PHOTOS.value();
    }

    public long getMegabytes() {
        return Limits.INSPECTION_PHOTO_BYTES.value() / (1024 * 1024);
    }

    public String getInspection() {
        return inspection;
    }

    public void setInspection(@Nullable String inspection) {
        this.inspection = inspection == null ? "" : inspection;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public String getPassed() {
        return passed;
    }

    public void setPassed(@Nullable String passed) {
        this.passed = passed == null ? "" : passed;
    }

    /** Which findings are ticked, by code. */
    public Map<String, Boolean> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getSamples() {
        return samples;
    }

    public void setSamples(@Nullable String samples) {
        this.samples = samples == null ? "" : samples;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = measures == null ? "" : measures;
    }

    public @Nullable Object getPhotos() {
        return photos;
    }

    public void setPhotos(@Nullable Object photos) {
        this.photos = photos;
    }
}
