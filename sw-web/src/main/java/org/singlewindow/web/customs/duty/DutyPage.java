package org.singlewindow.web.customs.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.duty.Duty;
import org.singlewindow.duty.DutyView;
import org.singlewindow.duty.StatingDuties;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** The duties of the declaration that customs looks at: what is owed, and whether it is paid. */
@Named
@RequestScoped
public class DutyPage {
    private static final String CUSTOMS = "dutyCustoms";
    private static final String VAT = "dutyVat";
    private static final String OTHER = "dutyOther";
    private static final String NUMBER = "dutyNumber";
    private static final String DUE = "dutyDue";

    @Inject
    private StatingDuties duties;

    @Inject
    private Feedback feedback;

    @Inject
    private Clock clock;

    private final Once<Optional<DutyView>> stated = new Once<>();
    private final Map<String, String> typed = new HashMap<>();
    private boolean waits;

    /** What customs said until now; null where it said nothing. */
    public @Nullable DutyView of(String declaration) {
        return stated.get(() -> duties.ofDeclaration(declaration)).orElse(null);
    }

    /** What is in the fields: as it was stated, until something else is typed. */
    public Map<String, String> fields(String declaration) {
        DutyView known = of(declaration);
        if (typed.isEmpty() && known != null) {
            typed.put(CUSTOMS, String.valueOf(known.customs()));
            typed.put(VAT, String.valueOf(known.vat()));
            typed.put(OTHER, String.valueOf(known.other()));
            typed.put(NUMBER, known.number());
            typed.put(DUE, known.dueOn() == null ? "" : known.dueOn().toString());
            waits = known.waits();
        }
        return typed;
    }

    /** Says what is owed. */
    public @Nullable String state(String declaration) {
        return act(
                declaration,
                () -> duties.state(
                        declaration,
                        new Duty.Stated(amount(CUSTOMS), amount(VAT), amount(OTHER), text(NUMBER), due(), waits)));
    }

    /** Notes that it was paid today. */
    public @Nullable String paid(String declaration) {
        return act(declaration, () -> duties.paid(declaration, LocalDate.now(clock.withZone(Kst.ZONE))));
    }

    private @Nullable String act(String declaration, Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("customs.duty.said", declaration);
        return "/customs/consignment?faces-redirect=true&ref=" + declaration;
    }

    /** What is no amount is one that nobody owes. */
    private long amount(String field) {
        String number = Written.number(text(field));
        return number.matches("\\d{1,13}") ? Long.parseLong(number) : number.isEmpty() ? 0 : -1;
    }

    private @Nullable LocalDate due() {
        String day = text(DUE);
        return day.isEmpty() ? null : Moments.day(day).orElseThrow(() -> Refusal.notValid("customs.duty.no-day", day));
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    public boolean isWaits() {
        return waits;
    }

    public void setWaits(boolean waits) {
        this.waits = waits;
    }
}
