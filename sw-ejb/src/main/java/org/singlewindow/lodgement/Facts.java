package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
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
    private Organisations organisations;

    @Inject
    private SharedAnswers shared;

    @Inject
    private Clock clock;

    /**
     * The facts for one document.
     *
     * @param reference of the application; null while it is not lodged
     */
    JsonObject of(DossierView dossier, String document, @Nullable String reference) {
        JsonObjectBuilder facts = Json.createObjectBuilder(shared.consignment(dossier, document));
        organisations.find(dossier.owner()).ifPresent(owner -> facts.add("applicant", owner.asParty()));
        if (!dossier.owner().equals(dossier.filedBy())) {
            organisations.find(dossier.filedBy()).ifPresent(agent -> facts.add("agent", agent(agent)));
        }
        facts.add("document", Json.createObjectBuilder().add("code", document));
        facts.add(Dossier.REQUIREMENT_ANSWERS, dossier.answersFor(Dossier.REQUIREMENT_ANSWERS));
        JsonObjectBuilder lodgement = Json.createObjectBuilder()
                .add("date", LocalDate.now(clock.withZone(Kst.ZONE)).toString())
                .add("function", ORIGINAL);
        if (reference != null) {
            lodgement.add("reference", reference);
        }
        return facts.add("lodgement", lodgement).build();
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
        JsonObject transport =
                consignment.get("transport") instanceof JsonObject typed ? typed : JsonValue.EMPTY_JSON_OBJECT;
        return Carriage.of(transport.getString("billOfLading", null), transport.getString("cargoNumber", null));
    }

    private static JsonObjectBuilder agent(Organisation agent) {
        return Json.createObjectBuilder().add("code", text(agent.customsId())).add("name", agent.nameKo());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
