package org.singlewindow.writ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.Decision;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.Definitions;
import org.singlewindow.objection.ObjectionPeriod;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;

/** Gathers what a letter about a decision says, in the words of the day on which it was decided. */
@ApplicationScoped
class WritContents {
    @Inject
    private Definitions definitions;

    @Inject
    private Agencies agencies;

    @Inject
    private Register register;

    @Inject
    private CodeLists codeLists;

    @Inject
    private ObjectionPeriod periods;

    @Inject
    private Clock clock;

    /** The application that was decided. */
    record Decided(String document, int definitionVersion, String agency, String applicant, String goods) {
        static Decided of(ApplicationFacts application) {
            return new Decided(
                    application.document(),
                    application.definitionVersion(),
                    application.agency(),
                    application.applicant(),
                    application.goods());
        }
    }

    /**
     * What was decided.
     *
     * @param reasons each with its law
     * @param words of the official
     * @param certificate that it is about; empty where there is none
     */
    record Said(List<Text> reasons, String words, List<Decision.Term> terms, String certificate, boolean upheld) {
        static Said of(List<Text> reasons, @Nullable String words, String certificate) {
            return new Said(reasons, Objects.requireNonNullElse(words, ""), List.of(), certificate, false);
        }
    }

    WritContent of(WritKind kind, Decided decided, Said said) {
        Optional<OrganisationFacts> applicant = register.organisation(decided.applicant());
        var definition = definitions.version(decided.document(), decided.definitionVersion());
        return new WritContent(
                definition.name(),
                definition.law(),
                agencies.find(decided.agency())
                        .map(Agencies.Agency::name)
                        .orElse(new Text(decided.agency(), decided.agency())),
                applicant.map(OrganisationFacts::name).orElse(new Text(decided.applicant(), decided.applicant())),
                applicant.map(OrganisationFacts::address).orElse(""),
                decided.goods(),
                said.reasons(),
                said.words(),
                said.terms().stream().map(term -> demand(kind, term)).toList(),
                said.certificate(),
                said.upheld(),
                kind.isObjectionable() ? periods.lastDay(decided.document(), today()) : null);
    }

    private WritContent.Demand demand(WritKind kind, Decision.Term term) {
        String list = kind == WritKind.ORDER ? "order" : "undertaking";
        return new WritContent.Demand(
                codeLists.find(list, term.kind()).map(CodeLists.Entry::text).orElse(new Text(term.kind(), term.kind())),
                term.text(),
                term.dueOn(),
                term.keeper());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
