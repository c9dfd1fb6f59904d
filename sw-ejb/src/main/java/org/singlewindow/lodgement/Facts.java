package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Written;

/**
 * Everything that is known about a consignment without asking: what the dossier says, who applies, who files, when.
 * Fields of documents name their answer in here by a JSON pointer.
 */
@ApplicationScoped
class Facts {
    private static final String ORIGINAL = "9";
    /** Room for the longest description; further goods are counted. */
    private static final int GOODS_LENGTH = 500;

    @Inject
    private Register register;

    @Inject
    private SharedAnswers shared;

    @Inject
    private Clock clock;

    /** What is known whatever document asks, read once for all of them. */
    Known of(DossierView dossier) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        register.organisation(dossier.owner()).ifPresent(owner -> facts.add("applicant", owner.asParty()));
        if (!dossier.owner().equals(dossier.filedBy())) {
            register.organisation(dossier.filedBy()).ifPresent(agent -> facts.add("agent", agent(agent)));
        }
        facts.add(Dossier.REQUIREMENT_ANSWERS, dossier.answersFor(Dossier.REQUIREMENT_ANSWERS));
        return new Known(
                document -> shared.consignment(dossier, document),
                facts.build(),
                LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    /**
     * What is known about a consignment on a day.
     *
     * @param consignment what the consignment says to a document, with what was answered in another one
     * @param facts about who lodges it, and what the rules asked
     */
    record Known(Function<String, JsonObject> consignment, JsonObject facts, LocalDate day) {
        /** The facts for one document; its number is not known before it is lodged. */
        JsonObject of(String document) {
            JsonObjectBuilder lodgement =
                    Json.createObjectBuilder().add("date", day.toString()).add("function", ORIGINAL);
            return Json.createObjectBuilder(consignment.apply(document))
                    .addAll(Json.createObjectBuilder(facts))
                    .add("document", Json.createObjectBuilder().add("code", document))
                    .add("lodgement", lodgement)
                    .build();
        }
    }

    static List<JsonObject> items(JsonObject consignment) {
        return consignment.get("items") instanceof JsonArray items ? items.getValuesAs(JsonObject.class) : List.of();
    }

    /** Goods items in a few words: line after line, each whole, and how many more there are. */
    static String goods(List<JsonObject> items) {
        List<String> lines = items.stream()
                .map(item -> item.getString("description", ""))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        StringBuilder goods = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            String line = (index == 0 ? "" : ", ") + lines.get(index);
            if (index > 0 && Written.length(goods + line) > GOODS_LENGTH) {
                return goods.append(" +").append(lines.size() - index).toString();
            }
            goods.append(line);
        }
        return goods.toString();
    }

    /** By what the consignment is carried, as far as it was typed. */
    static Carriage carriage(JsonObject consignment) {
        JsonObject transport = Json.object(consignment, "transport");
        return Carriage.of(transport.getString("billOfLading", null), transport.getString("cargoNumber", null));
    }

    private static JsonObjectBuilder agent(OrganisationFacts agent) {
        return Json.createObjectBuilder().add("code", text(agent.customsId())).add("name", agent.nameKo());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
