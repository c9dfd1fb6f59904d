package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.QuestionSheet;

/** Which questions of an application can still be answered otherwise: those that the signed consignment does not answer. */
@ApplicationScoped
class Correctable {
    @Inject
    private Applications applications;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Definitions definitions;

    DocumentDefinition definition(Application application) {
        return definitions.version(application.document(), application.definitionVersion());
    }

    List<QuestionSheet.Entry> questions(Application application) {
        return asSigned(application).asked().stream()
                .filter(entry -> !ApplicationContent.isApplicants(entry.field()))
                .toList();
    }

    QuestionSheet asSigned(Application application) {
        JsonObject facts = dossiers.find(application.dossierReference())
                .map(DossierFacts::facts)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return form(application, facts, application.content()).sheet();
    }

    /** The form with that content in it. */
    FilledForm form(Application application, JsonObject facts, JsonObject content) {
        return new FilledForm(
                definition(application), facts, ApplicationContent.asAnswers(content), items(application));
    }

    private List<Integer> items(Application application) {
        return applications.items(application).stream()
                .map(ApplicationItem::sequence)
                .toList();
    }
}
