package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.Timing;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirements;

/** Works out what a lodged case would be if its consignment said something else. */
@ApplicationScoped
public class Recasting {
    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Requirements requirements;

    @Inject
    private OtherLawCheck otherLaws;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Facts facts;

    @Inject
    private CargoCheck cargo;

    @Inject
    private CaseOpening opening;

    @Inject
    private Clock clock;

    /** The case with that consignment. */
    public Recast of(DossierFacts dossier, JsonObject consignment) {
        DossierView view =
                DossierView.of(dossier, dossiers.papers(dossier.id())).showing(consignment, dossier.answers());
        return new Recast(dossier, view, facts.of(view), today());
    }

    /** Nobody else declares the cargo of that consignment until the transaction ends. */
    public void takeTurns(Recast recast) {
        cargo.takeTurns(recast.view);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    /** A lodged case with another consignment. */
    public final class Recast {
        private final DossierFacts dossier;
        private final DossierView view;
        private final Facts.Known known;
        private final LocalDate day;

        private Recast(DossierFacts dossier, DossierView view, Facts.Known known, LocalDate day) {
            this.dossier = dossier;
            this.view = view;
            this.known = known;
            this.day = day;
        }

        /** What it needs under the rules of today, documents and other laws, and for which goods items. */
        public Map<String, Collection<Integer>> needs() {
            Map<String, Collection<Integer>> needs = new TreeMap<>();
            Findings findings = requirements.find(
                    view.direction(), day, Checklist.lines(view.items()), view.answersFor(Dossier.REQUIREMENT_ANSWERS));
            findings.requirements()
                    .forEach(one -> needs.computeIfAbsent(one.document(), none -> new TreeSet<>())
                            .addAll(one.items()));
            findings.open()
                    .forEach(one -> needs.computeIfAbsent("? " + one.id(), none -> new TreeSet<>())
                            .addAll(one.items()));
            otherLaws
                    .of(view, day)
                    .forEach(one -> needs.computeIfAbsent("§ " + one.law(), none -> new TreeSet<>())
                            .addAll(one.items()));
            return needs;
        }

        /** What keeps such a consignment from being declared. */
        public List<Violation> wrong() {
            List<Violation> wrong =
                    new ArrayList<>(validator.completeConsignment(view.direction(), view.consignment()));
            wrong.addAll(cargo.wrong(view, cargo.standing(view)));
            if (view.direction() == Direction.EXPORT) {
                Checklist.loadedAlready(view, day).ifPresent(wrong::add);
            }
            return wrong;
        }

        /** What can hardly be meant in it. */
        public List<Violation> odd() {
            return validator.oddConsignment(view.direction(), view.consignment(), day);
        }

        /** What keeps an application for those goods items from saying what the consignment says. */
        public List<Violation> wrong(ApplicationFacts application, Collection<Integer> items, Recast once) {
            return validator.complete(form(application, items, once.answers(application, items)));
        }

        /**
         * What an application for those goods items says; what the consignment does not answer is as it was.
         *
         * @param once the case as it stands: what its consignment answers and this one does not, nobody answers any more
         */
        public JsonObject content(ApplicationFacts application, Collection<Integer> items, Recast once) {
            return form(application, items, once.answers(application, items)).content();
        }

        /** What the applicant said, not the consignment. */
        private JsonObject answers(ApplicationFacts application, Collection<Integer> items) {
            return form(application, items, ApplicationContent.asAnswers(application.content()))
                    .answersBesideFacts();
        }

        private FilledForm form(ApplicationFacts application, Collection<Integer> items, JsonObject answers) {
            return new FilledForm(
                    definitions.version(application.document(), application.definitionVersion()),
                    known.of(application.document()),
                    answers,
                    List.copyOf(new TreeSet<>(items)));
        }

        /** Those goods items in a few words. */
        public String goods(Collection<Integer> items) {
            return Facts.goods(view.items().stream()
                    .filter(item -> items.contains(Integer.valueOf(item.getString("sequence"))))
                    .toList());
        }

        /** What the declaration says. */
        public Declaration.Lodged declared() {
            return opening.declared(dossier, view.consignment());
        }

        /** From which day the days of such a period count, as far as the consignment tells. */
        public LocalDate countsFrom(Timing timing) {
            return CaseOpening.countsFrom(timing, view.consignment(), day);
        }
    }
}
