package org.singlewindow.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Json;

/** What can be answered on a day to the questions of rules, from which forms are filled. */
class AskedAnswers {
    private static final String ROOT = "requirement";
    private static final String EACH_ITEM = "*";

    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    AskedAnswers(CodeLists codeLists, CatalogueEdition edition, LocalDate day) {
        for (String question : edition.codes(CatalogueKind.QUESTION)) {
            edition.on(CatalogueKind.QUESTION, question, day)
                    .map(item -> codes(codeLists, item))
                    .filter(codes -> !codes.isEmpty())
                    .ifPresent(codes -> answers.put(question, codes));
        }
    }

    /** None where the question cannot be read any more. */
    private static List<String> codes(CodeLists codeLists, CatalogueItem item) {
        try {
            QuestionText question = QuestionText.read(item.entry());
            if (question.list().isEmpty()) {
                return List.copyOf(question.options().keySet());
            }
            return codeLists.has(question.list())
                    ? codeLists.list(question.list()).stream()
                            .map(CodeLists.Entry::code)
                            .toList()
                    : List.of();
        } catch (BrokenCatalogue broken) {
            return List.of();
        }
    }

    /** By question; each has one at least. */
    Map<String, List<String>> byQuestion() {
        return answers;
    }

    static boolean isAsked(String from) {
        return from.startsWith("/" + ROOT + "/");
    }

    /** What a field that is answered by a question does not find, or cannot hold. */
    List<CatalogueProblem> problems(String document, Field field, String from, ValueCheck values) {
        String[] path = from.substring(1).split("/", -1);
        List<String> known = path.length == 3 && path[2].equals(EACH_ITEM) ? answers.get(path[1]) : null;
        if (known == null) {
            return List.of(new CatalogueProblem(0, field.name(), "form.no-such-path", from));
        }
        List<CatalogueProblem> problems = new ArrayList<>();
        known.stream()
                .filter(answer ->
                        !values.check(field, Json.createValue(answer), "").isEmpty())
                .map(answer -> new CatalogueProblem(
                        0, field.name(), "form.holds-no-such-answer", document, field.name(), path[1], answer))
                .forEach(problems::add);
        return problems;
    }
}
