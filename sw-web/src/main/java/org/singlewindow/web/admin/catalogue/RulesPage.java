package org.singlewindow.web.admin.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.RuleTrials;
import org.singlewindow.catalogue.WrongCatalogueText;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.requirement.RuleSheet;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.OncePerRequest;

/** The rules about one document, as a table, and what they would find. */
@Named("rulesPage")
@ViewScoped
public class RulesPage extends CatalogueDesk {
    private static final long serialVersionUID = 1L;
    private static final List<String> DAYS = List.of("from", "to");
    private static final List<String> LONG = List.of("hs", "except", "ko", "en");
    private static final List<Group> GROUPS = List.of(
            new Group("rule", List.of("id", "provenance")),
            new Group("goods", List.of("hs", "except")),
            new Group("when", List.of("listed", "conditions", "origin")),
            new Group("because", List.of("ko", "en")),
            new Group("force", DAYS),
            new Group("law", List.of("lawCode", "lawKo", "lawEn", "beyondKo", "beyondEn")));

    @Inject
    private transient RuleTrials trials;

    private final OncePerRequest<List<Question>> questions = new OncePerRequest<>();
    private final LinkedHashMap<String, String> head = new LinkedHashMap<>();
    private final ArrayList<LinkedHashMap<String, String>> rows = new ArrayList<>();
    private String unreadable = "";
    private String direction = Direction.IMPORT.name();
    private String day = "";
    private String goods = "";
    private String answers = "";
    private String dossier = "";
    private transient RuleTrials.@Nullable Comparison comparison;

    public RulesPage() {
        super(CatalogueKind.RULES, "/admin/rules");
    }

    /** A text that is no table, as one that was uploaded may be, is kept and shown as it is. */
    @Override
    protected void read(String text) {
        rows.clear();
        day = today().toString();
        try {
            read(RuleSheet.read(CatalogueText.parse(getCode(), text)));
            unreadable = "";
        } catch (BrokenCatalogue broken) {
            unreadable = text;
        }
    }

    private void read(RuleSheet sheet) {
        head.put("document", sheet.document());
        head.put("agency", sheet.agency());
        head.put("direction", sheet.direction());
        head.put("lawCode", sheet.lawCode());
        head.put("lawKo", sheet.law().ko());
        head.put("lawEn", sheet.law().en());
        head.put("provenance", sheet.provenance());
        head.put("beyondKo", sheet.beyond().ko());
        head.put("beyondEn", sheet.beyond().en());
        sheet.rows().forEach(row -> rows.add(cells(row)));
    }

    private static LinkedHashMap<String, String> cells(RuleSheet.Row row) {
        LinkedHashMap<String, String> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        cells.put("provenance", row.provenance());
        cells.put("hs", row.hs());
        cells.put("listed", row.listed());
        cells.put("except", row.except());
        cells.put("origin", row.origin());
        cells.put("conditions", row.conditions());
        cells.put("from", row.from());
        cells.put("to", row.to());
        cells.put("ko", row.because().ko());
        cells.put("en", row.because().en());
        cells.put("lawCode", row.lawCode());
        cells.put("lawKo", row.law().ko());
        cells.put("lawEn", row.law().en());
        cells.put("beyondKo", row.beyond().ko());
        cells.put("beyondEn", row.beyond().en());
        return cells;
    }

    @Override
    protected String written() {
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        return new RuleSheet(
                        in(head, "document"),
                        in(head, "agency"),
                        in(head, "direction"),
                        in(head, "lawCode"),
                        new Text(in(head, "lawKo"), in(head, "lawEn")),
                        in(head, "provenance"),
                        new Text(in(head, "beyondKo"), in(head, "beyondEn")),
                        rows.stream()
                                .filter(RulesPage::isFilled)
                                .map(RulesPage::row)
                                .toList())
                .written();
    }

    private static boolean isFilled(Map<String, String> cells) {
        return cells.entrySet().stream()
                .anyMatch(cell -> !cell.getKey().equals("provenance")
                        && cell.getValue() != null
                        && !cell.getValue().isBlank());
    }

    private static RuleSheet.Row row(Map<String, String> cells) {
        return new RuleSheet.Row(
                in(cells, "id"),
                in(cells, "provenance"),
                in(cells, "hs"),
                in(cells, "listed"),
                in(cells, "except"),
                in(cells, "origin"),
                in(cells, "conditions"),
                in(cells, "from"),
                in(cells, "to"),
                new Text(in(cells, "ko"), in(cells, "en")),
                in(cells, "lawCode"),
                new Text(in(cells, "lawKo"), in(cells, "lawEn")),
                new Text(in(cells, "beyondKo"), in(cells, "beyondEn")));
    }

    private static String in(Map<String, String> cells, String name) {
        String value = cells.get(name);
        return value == null ? "" : value.strip();
    }

    @Override
    public boolean isShowsText() {
        return !unreadable.isEmpty();
    }

    /** One more rule to fill in. */
    public @Nullable String add() {
        LinkedHashMap<String, String> cells = new LinkedHashMap<>();
        cells.put("provenance", "ASSUMED");
        rows.add(cells);
        return null;
    }

    /** Takes a rule out of the draft. */
    public @Nullable String remove(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
        return null;
    }

    /** Tries the table on the consignment that was typed, or on a dossier. */
    public @Nullable String compare() {
        RuleTrials.Consignment consignment = dossier.isBlank() ? typed() : trials.ofDossier(dossier.strip());
        try {
            comparison = trials.compare(getCode(), written(), day(day), consignment);
        } catch (WrongCatalogueText wrong) {
            comparison = null;
            show(wrong);
        }
        return null;
    }

    private RuleTrials.Consignment typed() {
        List<Requirements.Line> lines = new ArrayList<>();
        for (String line : goods.strip().split("\\R", -1)) {
            String[] parts = line.strip().split("[\\s,]+", -1);
            String code = parts[0].replaceAll("[.-]", "");
            if (!code.matches("\\d{2,10}")) {
                throw Refusal.notValid("catalogue.no-goods");
            }
            lines.add(new Requirements.Line(lines.size() + 1, code, parts.length > 1 ? parts[1] : ""));
        }
        return new RuleTrials.Consignment(Choices.of(Direction.class, direction), lines, given(lines));
    }

    /** Question, equals sign, answer on each line: for all goods alike. */
    private JsonObject given(List<Requirements.Line> lines) {
        Map<String, JsonObjectBuilder> byQuestion = new TreeMap<>();
        for (String line : answers.split("\\R", -1)) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                JsonObjectBuilder byItem = Json.createObjectBuilder();
                String answer = line.substring(sign + 1).strip();
                lines.forEach(one -> byItem.add(String.valueOf(one.item()), answer));
                byQuestion.put(line.substring(0, sign).strip(), byItem);
            }
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        byQuestion.forEach(all::add);
        return all.build();
    }

    public RuleTrials.@Nullable Comparison getComparison() {
        return comparison;
    }

    /** Documents that only the draft finds. */
    public List<String> getAdded() {
        RuleTrials.Comparison now = comparison;
        return now == null ? List.of() : less(now.after(), now.before());
    }

    /** Documents that the draft finds no more. */
    public List<String> getDropped() {
        RuleTrials.Comparison now = comparison;
        return now == null ? List.of() : less(now.before(), now.after());
    }

    private static List<String> less(Findings one, Findings other) {
        List<String> documents = new ArrayList<>(
                one.requirements().stream().map(Requirement::document).toList());
        other.requirements().forEach(requirement -> documents.remove(requirement.document()));
        return documents;
    }

    /** Every question that a rule can ask, for looking one up. */
    public List<Question> getQuestions() {
        return questions.get(() -> trials.questions());
    }

    /**
     * What stands in one column of the table, one below the other: what is excepted below what it is excepted from.
     *
     * @param name of the column
     * @param fields in the order in which lines are pasted
     */
    public record Group(String name, List<String> fields) {
        /** Whether it is seldom filled in, and opens when it is. */
        public boolean isSeldom() {
            return name.equals("law");
        }

        /** Whether something is filled in there. */
        public boolean isFilled(Map<String, String> row) {
            return fields.stream().anyMatch(field -> !in(row, field).isEmpty());
        }
    }

    public List<Group> getGroups() {
        return GROUPS;
    }

    /** How a cell is typed: one of {@code day}, {@code long}, {@code choice}, {@code text}. */
    public String type(String field) {
        if (field.equals("provenance")) {
            return "choice";
        }
        return DAYS.contains(field) ? "day" : LONG.contains(field) ? "long" : "text";
    }

    public Map<String, String> getHead() {
        return head;
    }

    public List<LinkedHashMap<String, String>> getRows() {
        return rows;
    }

    /** A draft that is no table; empty otherwise. */
    public String getUnreadable() {
        return unreadable;
    }

    public void setUnreadable(String unreadable) {
        this.unreadable = unreadable;
    }

    public String getDirection() {
        return direction;
    }

    /** Import, unless export is chosen. */
    public void setDirection(String direction) {
        this.direction = Direction.EXPORT.name().equals(direction) ? Direction.EXPORT.name() : Direction.IMPORT.name();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = goods;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }
}
