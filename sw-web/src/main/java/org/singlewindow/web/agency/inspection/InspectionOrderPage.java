package org.singlewindow.web.agency.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.Order;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Feedback;

/** The official who reviews an application orders an inspection: what is known of the consignment stands there already. */
@Named
@ViewScoped
public class InspectionOrderPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]+");
    private static final Pattern ITEM = Pattern.compile("\\d{1,4}");

    @Inject
    private Ordering ordering;

    @Inject
    private Feedback feedback;

    private String application = "";
    private String kind = InspectionKind.ON_SITE.name();
    private String office = "";
    private String place = "";
    private String containers = "";
    private String items = "";
    private String note = "";

    /** Fills in what is known. */
    public void load() {
        Order usual = ordering.suggested(application);
        office = usual.office();
        place = usual.place();
        containers = String.join(", ", usual.containers());
        items = String.join(", ", usual.items().stream().map(String::valueOf).toList());
    }

    public String order() {
        String ordered = ordering.order(
                application,
                new Order(
                        Choices.of(InspectionKind.class, kind),
                        office,
                        place,
                        parts(containers),
                        parts(items).stream().map(InspectionOrderPage::item).toList(),
                        note));
        feedback.done("agency.inspection.ordered", ordered);
        return "/agency/review?faces-redirect=true&application=" + application;
    }

    private static List<String> parts(String written) {
        return BETWEEN.splitAsStream(written)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int item(String written) {
        if (!ITEM.matcher(written).matches()) {
            throw Refusal.notValid("inspection.item-unknown", written);
        }
        return Integer.parseInt(written);
    }

    public InspectionKind[] getKinds() {
        return InspectionKind.values();
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(@Nullable String application) {
        this.application = application == null ? "" : application;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getContainers() {
        return containers;
    }

    public void setContainers(@Nullable String containers) {
        this.containers = containers == null ? "" : containers;
    }

    public String getItems() {
        return items;
    }

    public void setItems(@Nullable String items) {
        this.items = items == null ? "" : items;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
