package org.singlewindow.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Takes a declaration of the WCO Data Model (DEC) in XML, makes a dossier of it and lodges it, all or nothing. What the
 * agencies ask beyond it is answered in the dossier afterwards. The same declaration sent again is lodged once.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Receiving {
    /** Where the dossier's answers keep which message it was made of. */
    private static final String MESSAGE = "DEC";

    @Inject
    private Drafting drafting;

    @Inject
    private Preparing preparing;

    @Inject
    private Reading reading;

    @Inject
    private RuleAnswerReading ruleAnswerReading;

    @Inject
    private RuleAnswers ruleAnswers;

    @Inject
    private Lodging lodging;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Actors actors;

    /**
     * Lodges the declaration.
     *
     * @param owner organisation whose consignment it is; null for the caller's own
     * @param key of the request; null where the declaration's functional reference is to serve
     * @param certificate DER bytes of the certificate that opened the connection
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Received receive(byte[] xml, @Nullable String owner, @Nullable String key, byte[] certificate) {
        Actor actor = actors.current();
        String whose = Principal.of(actor, owner, "onBehalfOf");
        DeclarationElement declaration = WcoDeclarationXml.read(xml);
        Declared declared = DeclarationMapping.map(
                declaration,
                new WcoElements(Arrays.stream(Direction.values())
                        .map(definitions::consignment)
                        .flatMap(List::stream)
                        .toList()));
        declared.read(reading.dossier(
                        declared.direction().orElse(Direction.IMPORT),
                        declared.consignment(),
                        JsonValue.EMPTY_JSON_OBJECT)
                .consignment());
        RuleAnswerReading.Read answers =
                ruleAnswerReading.read(declared.answers(), declared.items().size());
        List<Violation> violations = new ArrayList<>(DeclarationShape.check(declaration));
        violations.addAll(declared.contradictions());
        violations.addAll(new DeclarationCheck(validator).check(declared));
        answers.wrong().forEach(wrong -> violations.add(declared.inXml(wrong)));
        String requestKey = requestKey(actor, key, declared);
        String sha256 = Fingerprint.of(xml);
        Optional<Lodging.Earlier> earlier = lodging.earlier(whose, requestKey);
        if (earlier.isPresent()) {
            return new Received(sameAs(earlier.get(), sha256, declared), true, declared.notTaken(), List.of());
        }
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        String reference = draft(whose, declared, answers.answers(), sha256);
        refuseUnlessAnswered(declared, answers.answers(), reference);
        Receipt receipt = declare(declared, reference, requestKey, certificate);
        List<Violation> warnings =
                receipt.warnings().stream().map(declared::inXml).toList();
        return new Received(receipt, false, declared.notTaken(), warnings);
    }

    private String draft(String owner, Declared declared, JsonObject given, String sha256) {
        String title = "DEC " + declared.functionalReference();
        JsonObject message = Json.createObjectBuilder()
                .add("functionalReference", declared.functionalReference())
                .add(Fingerprint.SHA256, sha256)
                .build();
        JsonObject answers = Json.createObjectBuilder()
                .add(Dossier.REQUIREMENT_ANSWERS, given)
                .add(MESSAGE, message)
                .build();
        return drafting.createToLodge(
                owner, declared.direction().orElseThrow(), title, declared.consignment(), answers);
    }

    /** What the case itself refuses stands in the declaration, too. */
    private Receipt declare(Declared declared, String reference, String requestKey, byte[] certificate) {
        try {
            return lodging.declare(reference, requestKey, certificate);
        } catch (InvalidForm wrong) {
            throw new InvalidForm(
                    wrong.violations().stream().map(declared::inXml).toList());
        }
    }

    private void refuseUnlessAnswered(Declared declared, JsonObject answers, String reference) {
        List<Violation> violations = ruleAnswers.wrong(declared, answers, preparing.of(reference));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
    }

    private static String requestKey(Actor actor, @Nullable String key, Declared declared) {
        if (key == null && declared.functionalReference().isEmpty()) {
            throw new InvalidForm(
                    List.of(new Violation("Declaration/FunctionalReferenceID [D026]", "intake.reference-missing")));
        }
        String text = key == null ? "reference " + declared.functionalReference() : "key " + key;
        return Fingerprint.key("dec", actor, text);
    }

    private static Receipt sameAs(Lodging.Earlier earlier, String sha256, Declared declared) {
        JsonObject message = earlier.statement().getJsonObject("answers").getJsonObject(MESSAGE);
        if (message == null || !message.getString(Fingerprint.SHA256, "").equals(sha256)) {
            throw Refusal.notNow("intake.reference-used", declared.functionalReference());
        }
        return earlier.receipt();
    }
}
