package org.singlewindow.web.agency.application;

import java.util.List;
import java.util.Objects;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.web.shared.DocumentText;
import org.singlewindow.web.shared.Gist;

/**
 * What an application says, made ready to be read once, however often the page names it.
 *
 * @param view what it was made of
 * @param parts all of it, with what the last answer changed
 * @param gist what stands first
 */
record Shown(ApplicationView view, List<DocumentText.Part> parts, Gist gist) {
    Shown {
        parts = List.copyOf(parts);
    }

    static Shown of(ApplicationView view, DocumentDefinition definition) {
        List<DocumentText.Part> parts = DocumentText.parts(definition, view.content(), view.changes());
        return new Shown(view, parts, Gist.of(statements(parts)));
    }

    private static List<Gist.Statement> statements(List<DocumentText.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.lines().stream()
                        .filter(line -> !line.value().isEmpty())
                        .map(line -> new Gist.Statement(
                                Objects.requireNonNullElse(line.field().from(), ""),
                                line.field(),
                                part.item(),
                                line.value())))
                .toList();
    }

    /** Of the parts, what the last answer changed. */
    List<DocumentText.Part> changed() {
        return parts.stream()
                .map(part -> new DocumentText.Part(
                        part.section(),
                        part.item(),
                        part.lines().stream().filter(DocumentText.Line::changed).toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }
}
