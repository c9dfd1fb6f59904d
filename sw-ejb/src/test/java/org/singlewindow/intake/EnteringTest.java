package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Actor;

/** A dossier that a program sends is read like one that a person types. */
@EnableWeld
class EnteringTest {
    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(DeclarationsElsewhereTest.window());

    @Inject
    private Entering entering;

    @Inject
    private Drafting drafting;

    @Inject
    private Preparing preparing;

    @Inject
    private TestCaller caller;

    @BeforeEach
    void signIn() {
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8517620000\"", "8517620000"})
    void theRulesFindWhatANumberNeedsAsWellAsAText(String hs) {
        String reference = enter("{'items': [{'hs': %s, 'origin': 'CN'}]}".formatted(hs), "{}");
        assertEquals(
                List.of("RR02"),
                preparing.of(reference).findings().requirements().stream()
                        .map(requirement -> requirement.document())
                        .toList());
    }

    @Test
    void numbersAndTruthValuesAreKeptAsPeopleTypeThemAndNullsNotAtAll() {
        String reference = enter(
                "{'shipment': {'amount': 12.50, 'incoterm': null}, 'items': [{'hs': '0202300000', 'quantity': 3}]}",
                "{'FD01': {'items': {'1': {'first_import': true}}}}");
        assertEquals(object("{'amount': '12.50'}"), drafting.open(reference).section("shipment"));
        assertEquals(
                object("{'hs': '0202300000', 'quantity': '3', 'sequence': '1'}"),
                drafting.open(reference).items().get(0));
        assertEquals(
                object("{'items': {'1': {'first_import': 'true'}}}"),
                drafting.open(reference).answersFor("FD01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1", "true", "[1]", "'1,5'"})
    void whatIsNotAnAmountIsRefusedAtItsPlace(String amount) {
        InvalidForm refused =
                assertThrows(InvalidForm.class, () -> enter("{'shipment': {'amount': %s}}".formatted(amount), "{}"));
        assertTrue(
                refused.violations().stream()
                        .allMatch(violation -> violation.pointer().startsWith("/consignment/shipment/amount")),
                refused.violations().toString());
    }

    private String enter(String consignment, String answers) {
        return entering.enter(
                new Entering.Entered(null, Direction.IMPORT, "Speakers", object(consignment), object(answers)));
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
