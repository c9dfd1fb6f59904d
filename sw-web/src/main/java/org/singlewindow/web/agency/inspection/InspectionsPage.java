package org.singlewindow.web.agency.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.inspection.Occupancy;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Days;
import org.singlewindow.shared.Moments;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;

/** The calendar of an office: the inspections of a week by day, and those that wait for a time. */
@Named
@RequestScoped
@MenuEntry(
        page = "/agency/inspections",
        words = "agency.inspection.title",
        in = Area.AGENCY,
        order = 15,
        leadsTo = {"/agency/inspection", "/agency/inspection-order", "/agency/inspection-result"})
public class InspectionsPage {
    private static final int WEEK = 7;

    @Inject
    private Inspecting inspecting;

    @Inject
    private Ordering ordering;

    @Inject
    private Actors actors;

    @Inject
    private CodeLists codeLists;

    @Inject
    private CustomsOffices customsOffices;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    private final Once<List<Day>> days = new Once<>();
    private final Once<List<InspectionView>> waiting = new Once<>();
    private final Once<List<InspectionView>> ofApplication = new Once<>();
    private String office = "";
    private String day = "";

    /**
     * A day of the calendar.
     *
     * @param working whether anybody works then
     * @param times how full the office that was chosen is; none where all are shown
     */
    public record Day(LocalDate date, boolean working, List<InspectionView> inspections, List<Occupancy> times) {
        public Day {
            times = List.copyOf(times);
            inspections = List.copyOf(inspections);
        }
    }

    /** The days of the week: those on which there is something, or on which people work. */
    public List<Day> getDays() {
        return days.get(() -> {
            LocalDate first = getMonday();
            Days week = new Days(first, first.plusDays(WEEK - 1));
            var full = (office.isEmpty() ? List.<Occupancy>of() : inspecting.occupancy(office, week))
                    .stream().collect(Collectors.groupingBy(one -> LocalDate.ofInstant(one.at(), Kst.ZONE)));
            var byDay = inspecting.between(office, week).stream()
                    .collect(Collectors.groupingBy(
                            one -> LocalDate.ofInstant(Objects.requireNonNull(one.startsAt()), Kst.ZONE),
                            TreeMap::new,
                            Collectors.toList()));
            return Stream.iterate(first, date -> date.plusDays(1))
                    .limit(WEEK)
                    .map(date -> new Day(
                            date,
                            workingDays.isWorkingDay(date),
                            byDay.getOrDefault(date, List.of()),
                            full.getOrDefault(date, List.of())))
                    .filter(shown -> shown.working() || !shown.inspections().isEmpty())
                    .toList();
        });
    }

    /** Those for which no time is agreed on. */
    public List<InspectionView> getWaiting() {
        return waiting.get(() -> inspecting.waiting(office));
    }

    /** Those of an application, for its review. */
    public List<InspectionView> of(String application) {
        return ofApplication.get(() -> ordering.ofApplication(application));
    }

    private LocalDate getMonday() {
        return Moments.day(day)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Kst.ZONE))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getBefore() {
        return getMonday().minusDays(WEEK);
    }

    public LocalDate getAfter() {
        return getMonday().plusDays(WEEK);
    }

    /** In which part of the portal it is shown. */
    public String getArea() {
        return actors.current().is(Actor.Role.CUSTOMS) ? "customs" : "agency";
    }

    /** The reader's offices. */
    public List<CodeLists.Entry> getOffices() {
        Actor actor = actors.current();
        if (actor.is(Actor.Role.CUSTOMS)) {
            return customsOffices.all().stream()
                    .map(one -> new CodeLists.Entry(one.code(), one.name()))
                    .toList();
        }
        String list = OrganisationText.officesOf(actor.organisation());
        return codeLists.has(list) ? codeLists.list(list) : List.of();
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }
}
