package org.singlewindow.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryColumns;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Tally;

/** Applications in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryApplications implements Applications {
    private final List<Application> applications = new ArrayList<>();
    private final List<ApplicationItem> items = new ArrayList<>();
    private final Set<Long> told = new HashSet<>();
    private final List<ApplicationRevision> revisions = new ArrayList<>();

    @Inject
    private InMemoryOrganisations organisations;

    @Inject
    private InMemoryCatchwords catchwords;

    @Override
    public void add(Application application, List<String> names) {
        InMemoryIds.give(application);
        applications.add(application);
        ApplicationWords.add(catchwords, application, names);
    }

    @Override
    public void cover(List<ApplicationItem> covered) {
        items.addAll(covered);
    }

    @Override
    public void uncover(Application application, Collection<Integer> gone) {
        items.removeIf(item -> item.applicationId() == application.id() && gone.contains(item.sequence()));
    }

    @Override
    public List<ApplicationItem> items(Collection<Application> asked) {
        List<Long> ids = asked.stream().map(Application::id).toList();
        return items.stream()
                .filter(item -> ids.contains(item.applicationId()))
                .sorted(Comparator.comparing(ApplicationItem::applicationId).thenComparing(ApplicationItem::sequence))
                .toList();
    }

    @Override
    public void foundBy(Application application) {
        ApplicationWords.change(catchwords, application);
    }

    @Override
    public Optional<Application> find(String reference) {
        return applications.stream()
                .filter(a -> a.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Application::dossierReference);
    }

    @Override
    public List<Application> ofCases(Collection<String> dossierReferences) {
        return applications.stream()
                .filter(a -> dossierReferences.contains(a.dossierReference()))
                .sorted(Comparator.comparing(Application::id))
                .toList();
    }

    @Override
    public Page<Application> worklist(String agency, WorklistQuery query) {
        List<Application> all = applications.stream()
                .filter(a -> a.agency().equals(agency) && query.states().contains(a.state()))
                .filter(a -> query.document().isEmpty() || a.document().equals(query.document()))
                .filter(a -> query.holder().isEmpty() || query.holder().equals(a.holder()))
                .filter(a -> query.free().isEmpty()
                        || a.holder() == null
                        || query.free().equals(a.holder()))
                .filter(a -> isNarrowed(a, new InMemoryColumns(query.columns())))
                .filter(a -> isSeen(a, query.view(), query.holder(), query.today()))
                .filter(a -> catchwords.finds(query.text(), a.dossierReference(), word -> isVisible(word, a)))
                .toList();
        return InMemoryPages.of(all, Applications.order(query.sort()), query.cut(), query.isWork());
    }

    private boolean isNarrowed(Application a, InMemoryColumns columns) {
        String named = organisations
                .find(a.applicant())
                .map(of -> String.join(" ", of.code(), of.nameKo(), of.nameEn()))
                .orElse("");
        return columns.begins("reference", a.reference())
                && columns.is("document", a.document())
                && columns.words("goods", a.goods())
                && columns.words("applicant", named)
                && columns.words("holder", Objects.requireNonNullElse(a.holderName(), ""))
                && columns.on("due", a.dueOn())
                && columns.on("lodged", a.lodgedAt());
    }

    private static boolean isSeen(Application application, WorkView view, String person, LocalDate today) {
        return switch (view) {
            case ALL -> true;
            case MINE -> person.equals(application.holder());
            case FREE -> application.holder() == null;
            case ANSWERED -> application.revision() > 1;
            case DUE_TODAY -> isRunning(application) && application.dueOn().equals(today);
            case LATE -> isRunning(application) && application.dueOn().isBefore(today);
        };
    }

    private static boolean isRunning(Application application) {
        return application.waitsFor() == null && application.pause().stoppedAt() == null;
    }

    private static boolean isVisible(Catchword word, Application application) {
        return word.document() == null && word.part().isEmpty()
                || word.subject().equals(application.reference());
    }

    private static <C extends Comparable<? super C>> Comparator<Application> by(Function<Application, C> column) {
        return Comparator.comparing(column).thenComparing(Application::id);
    }

    @Override
    public List<Application> decided(String agency, String applicant, int most) {
        return applications.stream()
                .filter(a -> a.agency().equals(agency) && a.applicant().equals(applicant))
                .filter(a -> a.state() == ApplicationState.APPROVED || a.state() == ApplicationState.REFUSED)
                .sorted(Comparator.comparing((Application a) -> Objects.requireNonNull(a.decidedAt()))
                        .thenComparing(Application::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Application> toAnswer(Reach reach, int most) {
        return applications.stream()
                .filter(a -> a.state() == ApplicationState.QUESTIONED
                        && a.asked().until() != null
                        && reach.covers(a.applicant(), a.document()))
                .sorted(Comparator.comparing((Application a) ->
                                Objects.requireNonNull(a.asked().until()))
                        .thenComparing(Application::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<String> waking(LocalDate day, int most) {
        return applications.stream()
                .filter(a -> a.state() == ApplicationState.QUESTIONED
                        && a.wakesOn() != null
                        && !a.wakesOn().isAfter(day))
                .sorted(Comparator.comparing((Application a) -> Objects.requireNonNull(a.wakesOn()))
                        .thenComparing(Application::id))
                .limit(most)
                .map(Application::reference)
                .toList();
    }

    @Override
    public List<String> tellLate(LocalDate today, int most) {
        List<Application> late = applications.stream()
                .filter(a -> a.state() == ApplicationState.RECEIVED || a.state() == ApplicationState.IN_REVIEW)
                .filter(a -> isSeen(a, WorkView.LATE, "", today))
                .filter(a -> !told.contains(a.id()))
                .sorted(Comparator.comparing(Application::dueOn).thenComparing(Application::id))
                .limit(most)
                .toList();
        late.forEach(a -> told.add(a.id()));
        return late.stream().map(Application::agency).toList();
    }

    @Override
    public void tellLateAgain(Application application) {
        told.remove(application.id());
    }

    /** All of them, for what is counted of them. */
    List<Application> all() {
        return applications;
    }

    @Override
    public Map<WorkView, Long> waiting(String agency, String person, LocalDate today) {
        Map<WorkView, Long> waiting = new EnumMap<>(WorkView.class);
        for (WorkView view : WorkView.values()) {
            waiting.put(
                    view,
                    applications.stream()
                            .filter(a -> a.agency().equals(agency))
                            .filter(a ->
                                    a.state() == ApplicationState.RECEIVED || a.state() == ApplicationState.IN_REVIEW)
                            .filter(a -> isSeen(a, view, person, today))
                            .count());
        }
        return waiting;
    }

    @Override
    public Map<String, Long> held(String agency) {
        return applications.stream()
                .filter(a -> a.agency().equals(agency) && a.holder() != null)
                .filter(a -> a.state() == ApplicationState.RECEIVED || a.state() == ApplicationState.IN_REVIEW)
                .collect(Collectors.groupingBy(a -> Objects.requireNonNull(a.holder()), Collectors.counting()));
    }

    @Override
    public List<Tally> decided(String agency, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Tally(
                        day,
                        applications.stream()
                                .filter(a -> a.agency().equals(agency))
                                .filter(a ->
                                        a.state() == ApplicationState.APPROVED || a.state() == ApplicationState.REFUSED)
                                .filter(a -> day.equals(
                                        LocalDate.ofInstant(Objects.requireNonNull(a.decidedAt()), Kst.ZONE)))
                                .limit(Counting.most())
                                .count()))
                .toList();
    }

    @Override
    public void add(ApplicationRevision revision) {
        revisions.add(revision);
    }

    @Override
    public List<ApplicationRevision> revisions(Collection<Application> asked) {
        List<Long> ids = asked.stream().map(Application::id).toList();
        return revisions.stream()
                .filter(r -> ids.contains(r.applicationId()))
                .sorted(Comparator.comparing(ApplicationRevision::applicationId)
                        .thenComparing(ApplicationRevision::revision))
                .toList();
    }

    @Override
    public void removeAll(long dossierId) {
        List<Application> gone =
                applications.stream().filter(a -> a.dossierId() == dossierId).toList();
        gone.forEach(a -> revisions.removeIf(r -> r.applicationId() == a.id()));
        gone.forEach(a -> items.removeIf(item -> item.applicationId() == a.id()));
        applications.removeAll(gone);
    }
}
