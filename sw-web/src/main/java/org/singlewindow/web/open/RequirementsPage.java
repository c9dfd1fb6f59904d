package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Written;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;

/** Which documents an import or export needs, for everyone, with an address that can be kept. */
@Named
@RequestScoped
@MenuEntry(
        page = "/requirements",
        words = "shared.nav.requirements",
        in = {Area.OPEN, Area.TRADER, Area.AGENCY},
        order = 910)
public class RequirementsPage {
    private static final String ANSWER = "q.";
    private static final int ITEM = 1;

    @Inject
    private Requirements requirements;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String direction = Direction.IMPORT.name();
    private String hs = "";
    private String origin = "";

    /** The documents found with the answers so far. */
    public List<Requirement> getFound() {
        return findings(answers()).requirements();
    }

    /** The questions that matter, answered or not. */
    public List<Question> getQuestions() {
        if (!isAsked()) {
            return List.of();
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        findings(Map.of()).open().forEach(question -> questions.put(question.id(), question));
        findings(answers()).open().forEach(question -> questions.put(question.id(), question));
        return List.copyOf(questions.values());
    }

    /** What was answered to that question. */
    public String answer(String question) {
        return answers().getOrDefault(question, "");
    }

    private Findings findings(Map<String, String> answers) {
        if (!isAsked()) {
            return Findings.none();
        }
        JsonObjectBuilder given = Json.createObjectBuilder();
        answers.forEach((question, option) ->
                given.add(question, Json.createObjectBuilder().add(Integer.toString(ITEM), option)));
        return requirements.find(
                Choices.or(Direction.IMPORT, direction),
                LocalDate.now(clock.withZone(Kst.ZONE)),
                List.of(new Requirements.Line(ITEM, getDigits(), origin)),
                given.build());
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ANSWER) && !values[0].isBlank()) {
                answers.put(name.substring(ANSWER.length()), values[0]);
            }
        });
        return answers;
    }

    public boolean isAsked() {
        return getDigits().matches("\\d{2,10}");
    }

    public boolean isWrong() {
        return !hs.isBlank() && !isAsked();
    }

    /** The code without points and blanks. */
    public String getDigits() {
        return Written.code(hs);
    }

    public String getDirection() {
        return direction;
    }

    /** Import, unless export is asked for. */
    public void setDirection(@Nullable String direction) {
        this.direction = Direction.EXPORT.name().equals(direction) ? Direction.EXPORT.name() : Direction.IMPORT.name();
    }

    public String getHs() {
        return hs;
    }

    public void setHs(@Nullable String hs) {
        this.hs = hs == null ? "" : hs;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable String origin) {
        this.origin = origin == null ? "" : Written.code(origin);
    }
}
