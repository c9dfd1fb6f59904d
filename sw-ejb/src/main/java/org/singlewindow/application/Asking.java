package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.dossier.PaperKinds;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Timing;
import org.singlewindow.form.Violation;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Looks at what an agency asks: fields that the applicant can answer, papers that there are, a day that can be kept. */
@ApplicationScoped
class Asking {
    private static final int TEXT_LENGTH = 1_000;

    @Inject
    private Correctable correctable;

    @Inject
    private PaperKinds papers;

    @Inject
    private WorkingDays workingDays;

    Asked checked(Application application, Decision.Ask ask, LocalDate today) {
        if (ask.items().size() > Limits.ASKED_ITEMS.intValue()) {
            throw Refusal.notValid("application.asked-too-many", Limits.ASKED_ITEMS.intValue());
        }
        List<QuestionSheet.Entry> questions = ask.items().isEmpty() ? List.of() : correctable.questions(application);
        List<Asked.Item> items = new ArrayList<>();
        for (int i = 0; i < ask.items().size(); i++) {
            items.add(checked(ask.items().get(i), questions, "/items/" + i));
        }
        Timing timing = correctable.definition(application).timing();
        LocalDate usual = workingDays.onOrAfter(today.plusDays(timing.answer()));
        return new Asked(items, limit(Objects.requireNonNullElse(ask.until(), usual), today));
    }

    private Asked.Item checked(Asked.Item item, List<QuestionSheet.Entry> questions, String place) {
        String text = ResidentNumber.refuseIn(Written.text(item.text()));
        if (Written.length(text) > TEXT_LENGTH) {
            throw new InvalidForm(List.of(new Violation(place, "application.text-too-long", TEXT_LENGTH)));
        }
        if (!item.isWell()) {
            throw new InvalidForm(List.of(new Violation(place, "application.asked-no-place", item.pointer())));
        }
        if (item.isPaper() ? !papers.isKnown(item.paper()) : questions.stream().noneMatch(entry -> isAt(item, entry))) {
            String named = item.isPaper() ? item.paper() : item.pointer();
            throw new InvalidForm(List.of(new Violation(place, "application.asked-no-place", named)));
        }
        return new Asked.Item(item.pointer(), item.paper(), text);
    }

    static boolean isAt(Asked.Item item, QuestionSheet.Entry entry) {
        return !item.isPaper() && item.name().equals(entry.field().name()) && Objects.equals(item.item(), entry.item());
    }

    /** A day that lies ahead, and no further than anybody waits. */
    LocalDate limit(LocalDate until, LocalDate today) {
        LocalDate last = today.plusDays(Limits.ANSWER_DAYS.intValue());
        if (!until.isAfter(today) || until.isAfter(last)) {
            throw new InvalidForm(List.of(
                    new Violation("/until", "application.limit-not-possible", until.toString(), last.toString())));
        }
        return until;
    }
}
