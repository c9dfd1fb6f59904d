package org.singlewindow.web.trader.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.Booking;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;

/** One inspection of the trader's goods: when it can take place, and what it found. */
@Named
@ViewScoped
public class BookingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Booking booking;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<Booking.Offer> offer = new OncePerRequest<>();
    private String inspection = "";
    private String slot = "";
    private String day = "";
    private String time = "";

    /** Looks whether it is there before anything is drawn. */
    public void load() {
        getOffer();
    }

    public Booking.Offer getOffer() {
        return offer.get(() -> booking.offer(inspection));
    }

    /** Books the time that was chosen. */
    public String book() {
        booking.book(inspection, chosen());
        feedback.done("trader.inspection.booked");
        return here();
    }

    private Instant chosen() {
        try {
            return Instant.parse(slot);
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("trader.inspection.choose");
        }
    }

    /** Gives up the time that was booked. */
    public String giveBack() {
        booking.giveBack(inspection);
        feedback.done("trader.inspection.given-back");
        return here();
    }

    /** Proposes the time that was typed. */
    public String propose() {
        booking.propose(inspection, typed());
        feedback.done("trader.inspection.proposed");
        return here();
    }

    private Instant typed() {
        try {
            return Moments.day(day)
                    .map(read -> read.atTime(LocalTime.parse(time.strip())))
                    .map(read -> read.atZone(Kst.ZONE).toInstant())
                    .orElseThrow(() -> Refusal.notValid("trader.inspection.time-odd"));
        } catch (DateTimeParseException e) {
            throw Refusal.notValid("trader.inspection.time-odd");
        }
    }

    private String here() {
        return "/trader/inspection?faces-redirect=true&inspection=" + inspection;
    }

    public String getInspection() {
        return inspection;
    }

    public void setInspection(@Nullable String inspection) {
        this.inspection = inspection == null ? "" : inspection;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(@Nullable String slot) {
        this.slot = slot == null ? "" : slot;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time == null ? "" : time;
    }
}
