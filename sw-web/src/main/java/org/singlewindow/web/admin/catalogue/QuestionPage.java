package org.singlewindow.web.admin.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Text;

/** One question that rules ask, as a form: how it is asked, what of, and what can be answered. */
@Named
@ViewScoped
public class QuestionPage extends CatalogueDesk {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private final ArrayList<LinkedHashMap<String, String>> options = new ArrayList<>();

    public QuestionPage() {
        super(CatalogueKind.QUESTION, "/admin/question");
    }

    @Override
    protected void read(String text) {
        options.clear();
        values.clear();
        try {
            QuestionText question = QuestionText.read(CatalogueText.parse(getCode(), text));
            values.put("textKo", question.text().ko());
            values.put("textEn", question.text().en());
            values.put("listedKo", question.listed().ko());
            values.put("listedEn", question.listed().en());
            values.put("list", question.list());
            question.options().forEach((code, words) -> options.add(option(code, words)));
        } catch (BrokenCatalogue unreadable) {
            // Nothing of it can be shown but empty fields.
            values.clear();
        }
    }

    private static LinkedHashMap<String, String> option(String code, Text words) {
        LinkedHashMap<String, String> cells = new LinkedHashMap<>();
        cells.put("code", code);
        cells.put("ko", words.ko());
        cells.put("en", words.en());
        return cells;
    }

    @Override
    protected String written() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (Map<String, String> option : options) {
            if (!in(option, "code").isEmpty()) {
                all.put(in(option, "code"), new Text(in(option, "ko"), in(option, "en")));
            }
        }
        return new QuestionText(
                        new Text(in(values, "textKo"), in(values, "textEn")),
                        new Text(in(values, "listedKo"), in(values, "listedEn")),
                        in(values, "list"),
                        all)
                .written();
    }

    @Override
    protected List<CatalogueProblem> unwritable() {
        List<CatalogueProblem> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Map<String, String> option : options) {
            String code = in(option, "code");
            String words = (in(option, "ko") + " " + in(option, "en")).strip();
            if (code.isEmpty() && !words.isEmpty()) {
                problems.add(new CatalogueProblem(0, "", "reference.answer-without-code", words));
            } else if (!code.isEmpty() && !codes.add(code)) {
                problems.add(new CatalogueProblem(0, "", "reference.answer-twice", code));
            }
        }
        return problems;
    }

    private static String in(Map<String, String> cells, String name) {
        String value = cells.get(name);
        return value == null ? "" : value.strip();
    }

    /** One more answer to fill in. */
    public @Nullable String add() {
        options.add(new LinkedHashMap<>());
        return null;
    }

    /** Takes an answer out of the draft. */
    public @Nullable String remove(int index) {
        if (index >= 0 && index < options.size()) {
            options.remove(index);
        }
        return null;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<LinkedHashMap<String, String>> getOptions() {
        return options;
    }
}
