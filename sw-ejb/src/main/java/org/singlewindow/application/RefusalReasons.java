package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.reference.Text;

/**
 * Says the reasons of a refusal in words, each with the article of the law behind it: that of the list {@code refusal-article}
 * for the document or its agency, else what the document itself rests on.
 */
@ApplicationScoped
public class RefusalReasons {
    @Inject
    private CodeLists codeLists;

    @Inject
    private Definitions definitions;

    /** In the order in which the official named them; none for what was not refused. */
    public List<Text> of(String document, int definitionVersion, String agency, @Nullable String codes) {
        return codes == null || codes.isBlank()
                ? List.of()
                : Stream.of(codes.split(" "))
                        .map(code -> reason(code, law(document, definitionVersion, agency, code)))
                        .toList();
    }

    private Text reason(String code, Text law) {
        Text words = codeLists
                .find("refusal-reason", code)
                .map(CodeLists.Entry::text)
                .orElse(new Text(code, code));
        return new Text(words.ko() + " (" + law.ko() + ")", words.en() + " (" + law.en() + ")");
    }

    private Text law(String document, int definitionVersion, String agency, String code) {
        return article(document, code)
                .or(() -> article(agency, code))
                .orElseGet(
                        () -> definitions.version(document, definitionVersion).law());
    }

    private Optional<Text> article(String of, String code) {
        return codeLists.find("refusal-article", of + "." + code).map(CodeLists.Entry::text);
    }
}
