package org.singlewindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.InMemoryCatalogueChanges;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.FormValidator;
import org.singlewindow.intake.WithoutDatabase;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.sealing.Sealing;

/** The container finds the beans that stay inside their packages, and can put its proxies before them. */
@EnableWeld
class WiringTest {
    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(WeldInitiator.createWeld()
            .addExtensions(new WithoutDatabase())
            .addPackages(
                    Kst.class,
                    Catalogue.class,
                    CodeLists.class,
                    Sealing.class,
                    Definitions.class,
                    Requirements.class,
                    ConfirmationList.class)
            .addBeanClass(InMemoryCatalogueChanges.class));

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Requirements requirements;

    @Test
    void theBeansWorkTogether() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Requirements.Line beef = new Requirements.Line(1, "0202300000", "AU");
        String code = requirements
                .find(Direction.IMPORT, day, List.of(beef), JsonValue.EMPTY_JSON_OBJECT)
                .requirements()
                .get(1)
                .document();
        DocumentDefinition document = definitions.find(code, day).orElseThrow();

        assertEquals("VQ02", document.code());
        assertFalse(new FilledForm(document, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, List.of(1))
                .sheet()
                .asked()
                .isEmpty());
        assertFalse(validator
                .completeConsignment(Direction.IMPORT, JsonValue.EMPTY_JSON_OBJECT)
                .isEmpty());
    }
}
