package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaInspections implements Inspections {
    /** Nobody's goods are his own under a mandate: the second half is never true. */
    private static final String PART = "(i.document in :documents or i.owner = :me)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Inspection inspection) {
        entities.persist(inspection);
    }

    private TypedQuery<Inspection> query(String where, String name, Object value) {
        return entities.createQuery("select i from Inspection i where " + where, Inspection.class)
                .setParameter(name, value);
    }

    @Override
    public Optional<Inspection> find(String reference) {
        return query("i.reference = :reference", "reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery("select i.dossier from Inspection i where i.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Inspection> ofCase(String dossier) {
        return query("i.dossier = :dossier order by i.id", "dossier", dossier).getResultList();
    }

    @Override
    public List<Inspection> ofApplication(String application) {
        return query("i.application = :application order by i.id", "application", application)
                .getResultList();
    }

    @Override
    public Page<Inspection> page(Reach reach, boolean open, Cut cut) {
        ReachClause own = new ReachClause(reach);
        String listed = " from Inspection i where " + (open ? "i.state in :open and " : "") + own.text("i.owner", PART);
        return new Paged<>(entities, Inspection.class, "i", listed, query -> {
                    own.filled(query);
                    if (open) {
                        query.setParameter("open", Set.of(InspectionState.WANTED, InspectionState.BOOKED));
                    }
                })
                .page(NEWEST, cut);
    }

    @Override
    public List<Inspection> between(String agency, String office, Instant from, Instant until, int most) {
        return ofOffice(agency, office, "and i.startsAt >= :from and i.startsAt < :until order by i.startsAt, i.id")
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Inspection> ofOfficer(String agency, String officer, Instant from, Instant until, int most) {
        return query(
                        "i.agency = :agency and i.officer = :officer and i.startsAt >= :from and i.startsAt < :until"
                                + " order by i.startsAt, i.id",
                        "agency",
                        agency)
                .setParameter("officer", officer)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** Does not name the office where it is about all of them, so that the index of the days alone is read. */
    private TypedQuery<Inspection> ofOffice(String agency, String office, String where) {
        boolean one = !office.isEmpty();
        TypedQuery<Inspection> query =
                query("i.agency = :agency " + (one ? "and i.office = :office " : "") + where, "agency", agency);
        return one ? query.setParameter("office", office) : query;
    }

    @Override
    public List<Inspection> waiting(String agency, String office, int most) {
        return ofOffice(
                        agency,
                        office,
                        "and i.state = org.singlewindow.inspection.InspectionState.WANTED order by i.id")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void lock(String calendar) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 65))")
                .setParameter(1, calendar)
                .getResultList();
    }

    @Override
    public List<Seat> taken(Collection<String> calendars, Instant from, Instant until) {
        return calendars.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Seat s where s.calendar in :calendars and s.startsAt >= :from"
                                        + " and s.startsAt < :until order by s.calendar, s.startsAt, s.number",
                                Seat.class)
                        .setParameter("calendars", calendars)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }

    @Override
    public List<Seat> seats(Collection<Long> inspections) {
        return inspections.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Seat s where s.inspection in :inspections order by s.calendar, s.number",
                                Seat.class)
                        .setParameter("inspections", inspections)
                        .getResultList();
    }

    @Override
    public void take(Seat seat) {
        entities.persist(seat);
    }

    @Override
    public void free(Collection<Seat> seats) {
        seats.forEach(entities::remove);
        entities.flush();
    }

    @Override
    public void add(Photo photo) {
        entities.persist(photo);
    }

    @Override
    public Optional<Photo> photo(long inspection, int number) {
        return entities.createQuery(
                        "select p from Photo p where p.inspection = :inspection and p.number = :number", Photo.class)
                .setParameter("inspection", inspection)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void removeAll(String dossier) {
        for (String part : List.of("Seat", "Photo")) {
            entities.createQuery("delete from " + part + " p where p.inspection in"
                            + " (select i.id from Inspection i where i.dossier = :dossier)")
                    .setParameter("dossier", dossier)
                    .executeUpdate();
        }
        entities.createQuery("delete from Inspection i where i.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
