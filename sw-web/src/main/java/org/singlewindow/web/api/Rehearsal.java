package org.singlewindow.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.singlewindow.form.Definitions;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Texts;
import org.singlewindow.rehearsal.Rehearsing;
import org.singlewindow.shared.Refusal;

/** What is answered to {@code validateOnly=true}: what lodging would say, without the numbers that it would give. */
final class Rehearsal {
    static final String ASKED = "validateOnly";

    private Rehearsal() {}

    /** Whether it is asked for. */
    static boolean isAsked(String validateOnly) {
        return switch (validateOnly) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.malformed("api.bad-parameter", ASKED);
        };
    }

    static JsonObject shown(Rehearsing.Rehearsed rehearsed, Locale reader, Definitions definitions) {
        Receipt receipt = rehearsed.received().receipt();
        Texts texts = Texts.of(reader);
        return Json.createObjectBuilder()
                .add(ASKED, true)
                .add("repeated", rehearsed.received().repeated())
                .add("agencies", Shown.all(receipt.agencies(), Rehearsal::agency))
                .add("confirmations", Shown.confirmed(receipt))
                .add("fees", Shown.all(rehearsed.fees(), Rehearsal::fee))
                .add("warnings", Problem.violations(rehearsed.received().warnings(), texts, definitions))
                .add("notTaken", Problem.violations(rehearsed.received().notTaken(), texts, definitions))
                .build();
    }

    private static JsonObjectBuilder agency(Receipt.AgencyReceipt agency) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("document", agency.document())
                .add("agency", agency.agency())
                .add("complete", agency.application() != null);
        Shown.add(shown, "dueOn", agency.dueOn());
        return shown;
    }

    private static JsonObjectBuilder fee(ChargeView fee) {
        return Json.createObjectBuilder()
                .add("document", fee.document())
                .add("agency", fee.agency())
                .add("payer", fee.payer())
                .add("amount", fee.amount())
                .add("holds", fee.holds().name())
                .add("dueOn", fee.dueOn().toString());
    }
}
