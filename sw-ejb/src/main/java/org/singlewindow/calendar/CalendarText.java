package org.singlewindow.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.singlewindow.reference.PortalAddress;
import org.singlewindow.reference.Texts;

/** Writes occasions as iCalendar (RFC 5545). */
@ApplicationScoped
class CalendarText {
    private static final int HOURS = 6;

    @Inject
    private Clock clock;

    String of(List<Occasion> occasions, Locale language) {
        Texts words = Texts.of(language);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Single Window//" + language.getLanguage());
        calendar.addName(words.get("calendar.name"));
        calendar.setRefreshInterval(Duration.builder().hours(HOURS).build());
        occasions.forEach(occasion -> calendar.addEvent(event(occasion, words)));
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private VEvent event(Occasion occasion, Texts words) {
        VEvent event = new VEvent();
        event.setUid(occasion.key() + "@single-window");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(words.get(occasion.code(), occasion.args().toArray()));
        event.setUrl(PortalAddress.of(occasion.page()));
        event.setStatus(Status.confirmed());
        Instant from = occasion.from();
        if (from == null) {
            // A day has no zone: calendars show it as that day wherever they are.
            LocalDate day = occasion.day();
            DateTimeComponents parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            event.setDateStart(new ICalDate(parts, false));
            event.setTransparency(true);
        } else {
            event.setDateStart(Date.from(from));
            event.setDateEnd(occasion.until() == null ? null : Date.from(occasion.until()));
        }
        return event;
    }
}
