package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.singlewindow.application.Asked;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;

/** What that is called which an agency wants: a field, with its goods item, or a paper. */
@Named("wanted")
@RequestScoped
public class WantedText {
    @Inject
    private Definitions definitions;

    @Inject
    private Codes codes;

    @Inject
    private Words words;

    public String name(String document, int version, Asked.Item item) {
        DocumentDefinition definition = definitions.version(document, version);
        if (item.isPaper()) {
            return definition.attachments().stream()
                    .filter(rule -> rule.kind().equals(item.paper()))
                    .map(rule -> words.in(rule.label()))
                    .findFirst()
                    .orElseGet(() -> codes.attachment(item.paper()));
        }
        String field = definition
                .field(item.name())
                .map(found -> words.in(found.label()))
                .orElse(item.name());
        return item.item() == null ? field : words.of("shared.item-field", item.item(), field);
    }
}
