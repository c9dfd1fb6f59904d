package org.singlewindow.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.Masking;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Shows officers of customs what a declaration said before it was corrected, masked. */
@Stateless
@RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
public class SeeingAmendments {
    @Inject
    private Amendments amendments;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Comparing comparing;

    @Inject
    private Definitions definitions;

    /** What was amended of a case, oldest first. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<SentAmendment> ofCase(String caseReference) {
        DossierFacts dossier = dossiers.find(caseReference)
                .filter(found -> found.state() == Dossier.State.LODGED)
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", caseReference));
        Map<String, Field> fields = definitions.consignment(dossier.direction()).stream()
                .flatMap(section ->
                        section.fields().stream().map(field -> Map.entry(section.id() + "/" + field.name(), field)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return comparing.sent(dossier.direction(), amendments.sent(caseReference)).stream()
                .map(one -> new SentAmendment(
                        one.number(),
                        one.sentAt(),
                        one.sentBy(),
                        one.reason(),
                        one.differences().stream()
                                .map(difference -> masked(difference, fields))
                                .toList()))
                .toList();
    }

    private static Difference masked(Difference difference, Map<String, Field> fields) {
        Field field = fields.get(difference.section() + "/" + difference.field());
        return field == null
                ? difference
                : difference.showing(masked(field, difference.before()), masked(field, difference.after()));
    }

    private static String masked(Field field, String value) {
        return !value.isEmpty() && Masking.value(field, Json.createValue(value)) instanceof JsonString shown
                ? shown.getString()
                : value;
    }
}
