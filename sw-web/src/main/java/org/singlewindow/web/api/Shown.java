package org.singlewindow.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Usual;
import org.singlewindow.clock.Standing;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.notice.Letters;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Outlook;
import org.singlewindow.requirement.Possible;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Writes as JSON what callers get to see: these names are the interface, whatever becomes of those inside. */
final class Shown {
    private Shown() {}

    static <T> JsonArrayBuilder all(Iterable<T> rows, Function<T, JsonObjectBuilder> shown) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(shown.apply(row)));
        return array;
    }

    static JsonObjectBuilder text(Text text) {
        return Json.createObjectBuilder().add("ko", text.ko()).add("en", text.en());
    }

    static JsonObjectBuilder goodsCode(GoodsCode code) {
        return Json.createObjectBuilder()
                .add("code", code.code())
                .add("words", text(code.words()))
                .add("official", code.official())
                .add("parent", code.parent());
    }

    static void add(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    static JsonObjectBuilder findings(Findings findings) {
        return Json.createObjectBuilder()
                .add("documents", all(findings.requirements(), Shown::requirement))
                .add("questions", all(findings.open(), Shown::question))
                .add("notSubject", all(findings.notSubject(), Shown::notSubject));
    }

    private static JsonObjectBuilder requirement(Requirement requirement) {
        return Json.createObjectBuilder()
                .add("document", requirement.document())
                .add("agency", requirement.agency())
                .add("items", Json.createArrayBuilder(requirement.items()))
                .add("reasons", all(requirement.reasons(), Shown::reason));
    }

    private static JsonObjectBuilder reason(Requirement.Reason reason) {
        return Json.createObjectBuilder()
                .add("item", reason.item())
                .add("rule", reason.rule())
                .add("because", text(reason.because()))
                .add("law", text(reason.law()))
                .add("answers", all(reason.answers(), Shown::text));
    }

    private static JsonObjectBuilder notSubject(NotSubject reason) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("document", reason.document())
                .add("item", reason.item())
                .add("rule", reason.rule())
                .add("code", reason.code())
                .add("reason", text(reason.reason()))
                .add("law", text(reason.law()))
                .add("answers", all(reason.answers(), Shown::text))
                .add("claimed", reason.claimed());
        if (reason.paper() != null) {
            shown.add("paper", reason.paper().kind());
        }
        return shown;
    }

    private static JsonObjectBuilder question(Question question) {
        return Json.createObjectBuilder()
                .add("id", question.id())
                .add("item", question.item())
                .add("items", Json.createArrayBuilder(question.items()))
                .add("text", text(question.text()))
                .add("conditions", all(question.conditions(), Shown::text))
                .add("options", all(question.options(), Shown::option));
    }

    static JsonObjectBuilder outlook(Outlook outlook) {
        return findings(outlook.certain())
                .add("possible", all(outlook.prospects(), Shown::prospect))
                .add("followUps", all(outlook.followUps(), Shown::question))
                .add(
                        "claims",
                        all(
                                outlook.claims(),
                                claims -> Json.createObjectBuilder()
                                        .add("document", claims.document())
                                        .add("claim", Requirements.NOT_SUBJECT + claims.document())
                                        .add("items", Json.createArrayBuilder(claims.items()))
                                        .add("reasons", all(claims.reasons(), Shown::claim))))
                .add("otherLaws", all(outlook.otherLaws(), Shown::otherLaw));
    }

    private static JsonObjectBuilder prospect(Outlook.Prospect prospect) {
        return Json.createObjectBuilder()
                .add("document", prospect.document())
                .add("agency", prospect.agency())
                .add("item", prospect.item())
                .add("ways", all(prospect.ways(), way -> {
                    JsonArrayBuilder origins = Json.createArrayBuilder();
                    way.origins().forEach(origins::add);
                    JsonArrayBuilder exempt = Json.createArrayBuilder();
                    way.exempt().forEach(exempt::add);
                    return Json.createObjectBuilder()
                            .add("rule", way.rule())
                            .add("because", text(way.because()))
                            .add("law", text(way.law()))
                            .add("origins", origins)
                            .add("exempt", exempt)
                            .add("partly", way.partly())
                            .add("answers", all(way.conditions(), Shown::leading));
                }));
    }

    private static JsonObjectBuilder leading(Possible.Condition condition) {
        return Json.createObjectBuilder()
                .add("question", condition.question())
                .add("text", text(condition.text()))
                .add("leading", all(condition.leading(), Shown::option));
    }

    private static JsonObjectBuilder option(Question.Option option) {
        return Json.createObjectBuilder().add("code", option.code()).add("text", text(option.text()));
    }

    static JsonObjectBuilder otherLaw(OtherLaw law) {
        return Json.createObjectBuilder()
                .add("law", law.law())
                .add("name", text(law.name()))
                .add("agency", text(law.agency()))
                .add("item", law.item())
                .add("lodgedHere", false)
                .add("permit", OtherLaws.PERMIT + law.law())
                .add("paper", OtherLaw.paper(law.law()))
                .add(
                        "conditions",
                        all(
                                law.conditions(),
                                condition -> text(condition.text()).add("key", condition.key())))
                .add("claim", Requirements.NOT_SUBJECT + law.law())
                .add("reasons", all(law.reasons(), Shown::claim));
    }

    static JsonObjectBuilder claim(NotSubject.Reason reason) {
        JsonObjectBuilder shown =
                Json.createObjectBuilder().add("code", reason.code()).add("text", text(reason.text()));
        NotSubject.Paper paper = reason.paper();
        if (paper != null) {
            shown.add("paper", paper.kind()).add("paperName", text(paper.label()));
        }
        return shown;
    }

    static JsonObjectBuilder receipt(Receipt receipt) {
        return Json.createObjectBuilder()
                .add("dossier", receipt.dossier())
                .add("declaration", receipt.declaration())
                .add("lodgedAt", receipt.lodgedAt().toString())
                .add("agencies", all(receipt.agencies(), agency -> {
                    JsonObjectBuilder shown = Json.createObjectBuilder()
                            .add("document", agency.document())
                            .add("agency", agency.agency());
                    add(shown, "application", agency.application());
                    add(shown, "dueOn", agency.dueOn());
                    return shown;
                }))
                .add("confirmations", confirmed(receipt));
    }

    /** What customs has to confirm. */
    static JsonArrayBuilder confirmed(Receipt receipt) {
        return all(receipt.confirmations(), one -> {
            JsonObjectBuilder shown = Json.createObjectBuilder()
                    .add("law", one.law())
                    .add("name", text(one.name()))
                    .add("agency", text(one.agency()))
                    .add("items", Json.createArrayBuilder(one.items()))
                    .add("state", one.state().name());
            add(shown, "permit", one.permit());
            add(shown, "reason", one.reason());
            return shown;
        });
    }

    static JsonObjectBuilder dossier(DossierView dossier) {
        return head(dossier).add("consignment", dossier.consignment()).add("answers", dossier.answers());
    }

    /** Which dossier it is, without what was entered. */
    private static JsonObjectBuilder head(DossierView dossier) {
        return Json.createObjectBuilder()
                .add("reference", dossier.reference())
                .add("owner", dossier.owner())
                .add("filedBy", dossier.filedBy())
                .add("direction", dossier.direction().name())
                .add("title", dossier.title())
                .add("state", dossier.state().name())
                .add("updatedAt", dossier.updatedAt().toString());
    }

    static JsonObjectBuilder paper(DossierView.Paper paper) {
        return Json.createObjectBuilder()
                .add("id", paper.id())
                .add("kind", paper.kind())
                .add("fileName", paper.fileName())
                .add("mediaType", paper.mediaType())
                .add("size", paper.size())
                .add("sha256", paper.sha256());
    }

    static JsonObjectBuilder message(MessageFacts message, Letters letters, Locale reader) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("code", message.code())
                .add("words", letters.words(reader, message.code(), message.details()))
                .add("organisation", message.organisation())
                .add("case", message.caseReference())
                .add("details", message.details())
                .add("sentAt", message.sentAt().toString());
        add(shown, "document", message.document());
        add(shown, "readAt", message.readAt());
        return shown;
    }

    /** A case as a row of a list. */
    static JsonObjectBuilder row(CaseFile file) {
        JsonObjectBuilder shown = head(file.dossier());
        DeclarationView declaration = file.declaration();
        if (declaration != null) {
            shown.add(
                    "declaration",
                    Json.createObjectBuilder()
                            .add("reference", declaration.reference())
                            .add("state", declaration.state().name()));
        }
        return shown.add("applications", all(file.applications(), application -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("reference", application.reference())
                    .add("document", application.document())
                    .add("agency", application.agency())
                    .add("state", application.state().name());
            add(one, "dueOn", application.dueOn());
            return one;
        }));
    }

    static JsonObjectBuilder caseFile(CaseFile file, Locale reader) {
        JsonObjectBuilder shown = Json.createObjectBuilder().add("dossier", dossier(file.dossier()));
        DeclarationView declaration = file.declaration();
        if (declaration != null) {
            shown.add("declaration", declaration(declaration));
        }
        List<TimelineEntryFacts> timeline = file.timeline();
        return shown.add("applications", all(file.applications(), Shown::application))
                .add("papers", all(file.dossier().attachments(), Shown::paper))
                .add("timeline", all(timeline, entry -> step(entry, reader)));
    }

    static JsonObjectBuilder charge(ChargeView charge) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", charge.reference())
                .add("application", charge.application())
                .add("case", charge.dossier())
                .add("document", charge.document())
                .add("agency", charge.agency())
                .add("payer", charge.payer())
                .add("amount", charge.amount())
                .add("state", charge.state().name())
                .add("holds", charge.holds().name())
                .add("number", charge.number())
                .add("dueOn", charge.dueOn().toString());
        add(shown, "paidAt", charge.paidAt());
        return shown;
    }

    static JsonObjectBuilder objection(ObjectionView objection) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", objection.reference())
                .add("application", objection.application())
                .add("case", objection.dossier())
                .add("document", objection.document())
                .add("agency", objection.agency())
                .add("trader", objection.trader())
                .add("grounds", objection.grounds())
                .add("state", objection.state().name())
                .add("lodgedAt", objection.lodgedAt().toString())
                .add("answer", objection.answer());
        add(shown, "answeredAt", objection.answeredAt());
        return shown;
    }

    /** What a decision demands. */
    static JsonObjectBuilder undertaking(UndertakingView undertaking) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", undertaking.reference())
                .add("application", undertaking.application())
                .add("case", undertaking.dossier())
                .add("document", undertaking.document())
                .add("agency", undertaking.agency())
                .add("trader", undertaking.trader())
                .add("certificate", undertaking.certificate())
                .add("ordered", undertaking.ordered())
                .add("kind", undertaking.kind())
                .add("text", undertaking.text())
                .add("keeper", undertaking.keeper())
                .add("state", undertaking.state().name())
                .add("setAt", undertaking.setAt().toString())
                .add("proof", undertaking.proof())
                .add("answer", undertaking.answer());
        add(shown, "dueOn", undertaking.dueOn());
        add(shown, "provenAt", undertaking.provenAt());
        return shown;
    }

    private static JsonObjectBuilder declaration(DeclarationView declaration) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", declaration.reference())
                .add("state", declaration.state().name())
                .add("lodgedAt", declaration.lodgedAt().toString());
        add(shown, "readyAt", declaration.readyAt());
        add(shown, "releasedAt", declaration.releasedAt());
        shown.add("revision", declaration.revision()).add("demands", all(declaration.demands(), demanded -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("demand", demanded.demand().name())
                    .add("state", demanded.state().name());
            add(one, "text", demanded.text());
            return one;
        }));
        shown.add("confirmations", all(declaration.confirmations(), Shown::confirmation));
        return shown.add("requirements", all(declaration.requirements(), required -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("document", required.document())
                    .add("agency", required.agency())
                    .add("state", required.state().name());
            add(one, "application", required.application());
            add(one, "certificate", required.certificate());
            return one;
        }));
    }

    private static JsonObjectBuilder confirmation(DeclarationView.ToConfirm one) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("law", one.law())
                .add("item", one.item())
                .add("items", Json.createArrayBuilder(one.items()))
                .add("name", text(one.name()))
                .add("agency", text(one.agency()))
                .add("conditions", all(one.conditions(), Shown::text))
                .add("state", one.state().name());
        add(shown, "permit", one.permit());
        add(shown, "reason", one.reasonCode());
        add(shown, "text", one.customsText());
        add(shown, "recordedBy", one.spokenName());
        add(shown, "recordedAt", one.spokenAt());
        return shown;
    }

    /** An application without its content, for lists. */
    static JsonObjectBuilder application(ApplicationView application) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", application.reference())
                .add("case", application.dossier())
                .add("document", application.document())
                .add("attempt", application.attempt())
                .add("items", Json.createArrayBuilder(application.items()))
                .add("agency", application.agency())
                .add("applicant", application.applicant())
                .add("filedBy", application.filedBy())
                .add("goods", application.goods())
                .add("state", application.state().name())
                .add("lodgedAt", application.lodgedAt().toString())
                .add("dueOn", application.dueOn().toString())
                .add("version", application.version());
        add(shown, "stoppedAt", application.pause().stoppedAt());
        add(shown, "resumedAt", application.pause().resumedAt());
        shown.add("pausedDays", application.pause().days());
        add(shown, "holder", application.holderName());
        add(shown, "question", application.question());
        shown.add("stops", texts(application.pause().why()));
        add(shown, "waitsFor", application.waitsFor());
        add(shown, "answerBy", application.asked().until());
        add(shown, "moreTimeUntil", application.wantedUntil());
        JsonArrayBuilder wanted = Json.createArrayBuilder();
        application
                .asked()
                .items()
                .forEach(item -> wanted.add(Json.createObjectBuilder()
                        .add("pointer", item.pointer())
                        .add("paper", item.paper())
                        .add("text", item.text())));
        shown.add("wanted", wanted);
        add(shown, "decidedAt", application.decidedAt());
        String reasons = Objects.requireNonNullElse(application.reasonCode(), "");
        if (!reasons.isEmpty()) {
            shown.add("reasonCode", reasons.split(" ")[0])
                    .add("reasonCodes", Json.createArrayBuilder(List.of(reasons.split(" "))));
        }
        add(shown, "reasonText", application.reasonText());
        add(shown, "certificate", application.certificate());
        add(shown, "validUntil", application.validUntil());
        JsonArrayBuilder acts = Json.createArrayBuilder();
        application.acts().stream().sorted().forEach(act -> acts.add(act.name()));
        return shown.add("acts", acts);
    }

    private static JsonArrayBuilder texts(Collection<? extends Enum<?>> all) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        all.stream().map(Enum::name).sorted().forEach(texts::add);
        return texts;
    }

    /** What is happening, whose turn it is, by when at the latest, and usually when. */
    static JsonObjectBuilder standing(Standing standing) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("what", standing.what().name())
                .add("turn", standing.what().by().name())
                .add("mark", standing.mark().name());
        add(shown, "until", standing.until());
        Usual usual = standing.usual();
        if (usual != null) {
            shown.add("usualDays", usual.days()).add("usualCases", usual.cases());
        }
        return shown;
    }

    private static JsonObjectBuilder step(TimelineEntryFacts entry, Locale reader) {
        return Json.createObjectBuilder()
                .add("at", entry.happenedAt().toString())
                .add("act", entry.act())
                .add("words", Texts.of(reader).get(entry.act()))
                .add("subject", entry.subject())
                .add("person", entry.personName())
                .add("organisation", entry.organisation())
                .add("hash", entry.hash());
    }
}
