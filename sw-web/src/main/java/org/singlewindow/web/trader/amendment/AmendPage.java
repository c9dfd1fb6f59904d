package org.singlewindow.web.trader.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.amendment.Amending;
import org.singlewindow.amendment.AmendmentView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;

/** One part of a lodged case, a section or a goods item: what may still change, and beside it what may not and why. */
@Named
@ViewScoped
public class AmendPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ITEMS = "items";

    @Inject
    private Amending amending;

    @Inject
    private Definitions definitions;

    private final OncePerRequest<AmendmentView> view = new OncePerRequest<>();
    private final OncePerRequest<Map<String, Text>> reasons = new OncePerRequest<>();
    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();

    private String ref = "";
    private String part = "";
    private boolean loaded;
    private Problems problems = Problems.none();

    /** Reads the part as it is to be so far. */
    public void load() {
        if (loaded) {
            return;
        }
        values.putAll(FormValues.texts(values(getView())));
        problems = Problems.of(getView().wrong().stream()
                .filter(one -> one.pointer().startsWith(place() + "/"))
                .toList());
        loaded = true;
    }

    private JsonObject values(AmendmentView shown) {
        JsonObject there = shown.part(part);
        return there == null ? Json.createObjectBuilder().build() : there;
    }

    /** Writes down what was typed, and goes back to the whole. */
    public @Nullable String save() {
        JsonObjectBuilder typed = Json.createObjectBuilder();
        getFields().forEach(field -> typed.add(field.name(), Objects.requireNonNullElse(values.get(field.name()), "")));
        JsonObject said = isItem()
                ? Json.createObjectBuilder()
                        .add(ITEMS, Json.createArrayBuilder().add(typed.add("sequence", line())))
                        .build()
                : Json.createObjectBuilder().add(part, typed).build();
        try {
            amending.write(ref, said);
        } catch (InvalidForm invalid) {
            problems = Problems.of(invalid.violations());
            return null;
        }
        return whole();
    }

    /** The goods item is to be declared no longer. */
    public String takeOut() {
        amending.takeOut(ref, Integer.parseInt(line()));
        return whole();
    }

    /** It is to be declared after all. */
    public String putBack() {
        amending.putBack(ref, Integer.parseInt(line()));
        return whole();
    }

    private String whole() {
        return "/trader/amendment?faces-redirect=true&ref=" + ref;
    }

    private AmendmentView getView() {
        return view.get(() -> amending.open(ref));
    }

    /** The section that the part is, or is of. */
    public Section getDefinition() {
        String id = isItem() ? ITEMS : part;
        return definitions.consignment(getView().direction()).stream()
                .filter(section -> section.id().equals(id) && section.perItem() == isItem())
                .filter(section -> !isItem() || isThere())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", part));
    }

    private boolean isThere() {
        return getView().formerItems().stream()
                .anyMatch(item -> item.getString("sequence", "").equals(line()));
    }

    /** Whether the part is a goods item. */
    public boolean isItem() {
        return part.matches("items/[1-9]\\d{0,5}");
    }

    private String line() {
        return part.substring(part.indexOf('/') + 1);
    }

    /** The number of the goods item; empty where the part is none. */
    public String getLine() {
        return isItem() ? line() : "";
    }

    /** Whether the goods item is to be taken out. */
    public boolean isTakenOut() {
        return isItem() && getView().isTakenOut(Integer.parseInt(line()));
    }

    /** Why fields do not change, by their name in this part. */
    private Map<String, Text> reasons() {
        String section = "/consignment/" + getDefinition().id() + "/";
        String here = "/consignment/" + part + "/";
        return reasons.get(() -> amending.fixed(ref).stream()
                .filter(one -> one.pointer().startsWith(section))
                .collect(Collectors.toMap(
                        one -> one.pointer().substring((one.pointer().startsWith(here) ? here : section).length()),
                        AmendPage::why,
                        (one, other) -> one)));
    }

    private static Text why(Violation fixed) {
        return (Text) fixed.args().get(0);
    }

    /** What may change. */
    public List<Field> getFields() {
        return fields(Predicate.not(this::isFixed));
    }

    /** Whether anything of it may change; a goods item of which nothing may is not taken out either. */
    public boolean isChangeable() {
        return !getFields().isEmpty();
    }

    /** What may not, as far as it says something. */
    public List<Field> getFixed() {
        return fields(field -> isFixed(field) && !value(field).isEmpty());
    }

    private List<Field> fields(Predicate<Field> wanted) {
        return getDefinition().fields().stream().filter(wanted).toList();
    }

    private boolean isFixed(Field field) {
        return reasons().containsKey(field.name());
    }

    /** Why it may not. */
    public @Nullable Text why(Field field) {
        return reasons().get(field.name());
    }

    /** What the case says there. */
    public String value(Field field) {
        return values(getView()).get(field.name()) instanceof JsonString text ? text.getString() : "";
    }

    private String place() {
        if (!isItem()) {
            return "/consignment/" + part;
        }
        List<JsonObject> items = getView().items();
        int index = 0;
        while (index < items.size()
                && !items.get(index).getString("sequence", "").equals(line())) {
            index++;
        }
        return "/consignment/items/" + index;
    }

    /** Where the field's value stands in the case. */
    public String pointer(String field) {
        return place() + "/" + field;
    }

    public Map<String, String> getValues() {
        return values;
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

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
