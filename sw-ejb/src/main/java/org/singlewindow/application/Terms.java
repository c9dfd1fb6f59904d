package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Looks at what a decision demands afterwards, and says it in the lines that stand on certificates and in letters. */
@ApplicationScoped
class Terms {
    private static final String UNDERTAKING = "undertaking";
    private static final String ORDER = "order";
    private static final int TEXT_LENGTH = 1_000;
    private static final int KEEPER_LENGTH = 200;
    private static final int LAST_YEAR = 2199;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /** Conditions of an approval as they are kept; a day is not needed. */
    List<Decision.Term> conditions(List<Decision.Term> said) {
        return kept(UNDERTAKING, said);
    }

    /** Orders of a refusal as they are kept; each has its day. */
    List<Decision.Term> orders(List<Decision.Term> said) {
        if (said.stream().anyMatch(term -> term.dueOn() == null)) {
            throw Refusal.notValid("application.order-due-wanted");
        }
        return kept(ORDER, said);
    }

    private List<Decision.Term> kept(String list, List<Decision.Term> said) {
        int most = Limits.TERMS.intValue();
        if (said.size() > most) {
            throw Refusal.notValid("application.too-many-terms", most);
        }
        return said.stream().map(term -> kept(list, term)).toList();
    }

    private Decision.Term kept(String list, Decision.Term said) {
        if (codeLists.find(list, said.kind()).isEmpty()) {
            throw Refusal.notValid("application.term-unknown", said.kind());
        }
        String text = written(said.text(), TEXT_LENGTH);
        if (text.isEmpty()) {
            throw Refusal.notValid("application.term-wanted");
        }
        refuseUnlessInFuture(said.dueOn());
        return new Decision.Term(said.kind(), text, said.dueOn(), written(said.keeper(), KEEPER_LENGTH));
    }

    private void refuseUnlessInFuture(@Nullable LocalDate day) {
        if (day != null
                && (day.getYear() > LAST_YEAR || !day.isAfter(LocalDate.ofInstant(clock.instant(), Kst.ZONE)))) {
            throw Refusal.notValid("application.term-not-in-future", day);
        }
    }

    private static String written(String text, int most) {
        String written = ResidentNumber.refuseIn(Written.text(text));
        if (Written.length(written) > most) {
            throw Refusal.notValid("application.text-too-long", most);
        }
        return written;
    }

    /** The text, and below it a line for each thing that is demanded. */
    String under(String text, boolean ordered, List<Decision.Term> terms) {
        return Stream.concat(
                        Stream.of(text).filter(said -> !said.isEmpty()),
                        terms.stream().map(term -> line(ordered ? ORDER : UNDERTAKING, term)))
                .collect(Collectors.joining("\n"));
    }

    private String line(String list, Decision.Term term) {
        String kind = codeLists
                .find(list, term.kind())
                .map(entry -> entry.text().ko() + " (" + entry.text().en() + ")")
                .orElse(term.kind());
        String day = term.dueOn() == null ? "" : " ~ " + term.dueOn();
        String keeper = term.keeper().isEmpty() ? "" : " · " + term.keeper();
        return "- " + kind + ": " + term.text() + day + keeper;
    }
}
