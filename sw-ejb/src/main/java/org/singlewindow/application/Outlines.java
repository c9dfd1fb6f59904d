package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;

/**
 * Where applications stand, without what they say, for readers who may see them. A list of them is read by as many
 * questions to the database as a single one.
 */
@ApplicationScoped
public class Outlines {
    @Inject
    private Applications applications;

    @Inject
    private Actors actors;

    /** Those of the cases, by the case's reference and in the order of lodging. */
    public Map<String, List<ApplicationView>> ofCases(Collection<String> dossierReferences) {
        return of(applications.ofCases(dossierReferences), actors.current()).stream()
                .collect(Collectors.groupingBy(ApplicationView::dossier));
    }

    /** In the same order. */
    List<ApplicationView> of(List<Application> shown, Actor reader) {
        Map<Long, List<ApplicationItem>> items = items(shown);
        return shown.stream()
                .map(application ->
                        ApplicationView.outline(application, reader, items.getOrDefault(application.id(), List.of())))
                .toList();
    }

    /** The goods items that each covers, by the application's id. */
    Map<Long, List<ApplicationItem>> items(List<Application> shown) {
        return applications.items(shown).stream().collect(Collectors.groupingBy(ApplicationItem::applicationId));
    }
}
