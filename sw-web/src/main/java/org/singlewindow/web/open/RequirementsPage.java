package org.singlewindow.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Outlook;
import org.singlewindow.requirement.Prospects;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Written;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Once;

/** What an import or export needs or may need, for everyone, with an address that can be kept. */
@Named
@RequestScoped
@MenuEntry(
        page = "/requirements",
        words = "shared.nav.requirements",
        in = {Area.OPEN, Area.TRADER, Area.AGENCY},
        order = 910)
public class RequirementsPage {
    private static final Pattern ANSWER = Pattern.compile("q\\.([A-Za-z0-9-]{1,60})(?:\\.([1-9]\\d?))?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int MOST = 99;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Inject
    private Prospects prospects;

    @Inject
    private HsSearch search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private final Once<Outlook> outlook = new Once<>();
    private final Once<List<Asked>> questions = new Once<>();
    private final Once<List<Question.Option>> uses = new Once<>();
    private final Once<List<GoodsCode>> hits = new Once<>();
    private final List<Typed> typed = new ArrayList<>();

    private String goods = "";
    private Direction direction = Direction.IMPORT;
    private String use = "";
    private String day = "";

    /**
     * A goods line as it was typed.
     *
     * @param item its number on the page, beginning with 1
     */
    public record Typed(int item, String hs, String origin) {
        /** The code without points and blanks. */
        public String digits() {
            return Written.code(hs);
        }

        public boolean isAsked() {
            return digits().matches("\\d{2,10}");
        }

        public boolean isWrong() {
            return !hs.isBlank() && !isAsked();
        }

        /** What is behind the names of its inputs. */
        public String place() {
            return item == 1 ? "" : "-" + item;
        }
    }

    /** A question about a goods line, with what was answered. */
    public record Asked(Question question, int item, String answer) {}

    /** All parameters may come several times, or not at all. */
    @PostConstruct
    void read() {
        direction = Choices.or(Direction.IMPORT, first("direction"));
        use = Written.code(first("use"));
        day = first("day");
        readGoods();
        String[] codes = Objects.requireNonNullElse(request.getParameterValues("hs"), new String[0]);
        String[] origins = Objects.requireNonNullElse(request.getParameterValues("origin"), new String[0]);
        for (int i = 0; i < codes.length && typed.size() < MOST; i++) {
            if (!codes[i].isBlank()) {
                typed.add(new Typed(typed.size() + 1, codes[i], i < origins.length ? Written.code(origins[i]) : ""));
            }
        }
    }

    /** The home page asks for goods in words or by their code. */
    private void readGoods() {
        String given = first("goods").strip();
        Typed line = new Typed(1, given, Written.code(first("origin")));
        if (line.isAsked()) {
            typed.add(line);
        } else {
            goods = given;
        }
    }

    private String first(String parameter) {
        return Objects.requireNonNullElse(request.getParameter(parameter), "");
    }

    /** The codes that the goods may have which were asked for in words. */
    public List<GoodsCode> getHits() {
        return hits.get(() -> goods.isEmpty() || isAsked() ? List.of() : search.search(goods));
    }

    /** Goods that were asked for in words; empty where a code was given. */
    public String getGoods() {
        return isAsked() ? "" : goods;
    }

    /** The country of origin that was asked about, before there is a line; empty where it is none. */
    public String getOrigin() {
        String origin = Written.code(first("origin"));
        return COUNTRY.matcher(origin).matches() ? origin : "";
    }

    /** How much is known by now: what is needed, or that answers are wanted, or that nothing is needed. */
    public String getVerdict() {
        int needed = getOutlook().certain().requirements().size();
        boolean open = !getOutlook().certain().open().isEmpty()
                || !getOutlook().prospects().isEmpty();
        return needed > 0 ? "found" : open ? "undecided" : "not-needed";
    }

    /** What is needed and may be needed, with the answers so far. */
    public Outlook getOutlook() {
        return outlook.get(() -> prospects.of(direction, when(), lines(), answers()));
    }

    /** The questions that matter now, answered or not. */
    public List<Asked> getQuestions() {
        return questions.get(() -> isAsked() ? questions() : List.of());
    }

    private List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        getOutlook()
                .certain()
                .answered()
                .forEach(given -> questions.add(new Asked(given.question(), given.item(), given.answer())));
        getOutlook()
                .certain()
                .open()
                .forEach(question -> question.items().forEach(item -> questions.add(new Asked(question, item, ""))));
        return questions;
    }

    /** What the goods can be for, as far as it makes a difference. */
    public List<Question.Option> getUses() {
        return uses.get(() -> isAsked() ? prospects.uses(direction, when(), lines()) : List.of());
    }

    private List<Requirements.Line> lines() {
        return typed.stream()
                .filter(Typed::isAsked)
                .map(line -> new Requirements.Line(line.item(), line.digits(), line.origin()))
                .toList();
    }

    /** Answers are for one line, or for all. */
    private JsonObject answers() {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            Matcher answer = ANSWER.matcher(name);
            if (answer.matches() && !values[0].isBlank()) {
                Map<String, String> byItem =
                        answers.computeIfAbsent(answer.group(1), question -> new LinkedHashMap<>());
                if (answer.group(2) == null) {
                    typed.forEach(line -> byItem.putIfAbsent(String.valueOf(line.item()), values[0]));
                } else {
                    byItem.put(answer.group(2), values[0]);
                }
            }
        });
        JsonObjectBuilder given = Json.createObjectBuilder();
        answers.forEach((question, byItem) -> {
            JsonObjectBuilder items = Json.createObjectBuilder();
            byItem.forEach(items::add);
            given.add(question, items);
        });
        JsonObject read = given.build();
        return use.isEmpty() ? read : prospects.with(read, use, direction, when(), lines());
    }

    private LocalDate when() {
        try {
            LocalDate wanted = LocalDate.parse(day);
            if (wanted.getYear() >= FIRST_YEAR && wanted.getYear() <= LAST_YEAR) {
                return wanted;
            }
        } catch (DateTimeParseException e) {
            // A day that nobody means is today.
        }
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    public boolean isAsked() {
        return typed.stream().anyMatch(Typed::isAsked);
    }

    public boolean isWrong() {
        return typed.stream().anyMatch(Typed::isWrong);
    }

    /** The lines that were typed, and room for one more. */
    public List<Typed> getLines() {
        List<Typed> lines = new ArrayList<>(typed);
        if (lines.size() < MOST) {
            lines.add(new Typed(lines.size() + 1, "", ""));
        }
        return lines;
    }

    /** The lines that were typed. */
    public List<Typed> getTyped() {
        return List.copyOf(typed);
    }

    public String getDirection() {
        return direction.name();
    }

    public String getUse() {
        return use;
    }

    /** The day asked about; empty for today. */
    public String getDay() {
        return day;
    }
}
