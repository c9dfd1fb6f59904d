package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.LookedFor;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Organisations in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryOrganisations implements Organisations {
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();

    @Override
    public void add(Organisation organisation) {
        organisations.put(organisation.code(), organisation);
    }

    @Override
    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    @Override
    public Optional<Organisation> lock(String code) {
        return find(code);
    }

    @Override
    public List<Organisation> find(Collection<String> codes) {
        return organisations.values().stream()
                .filter(organisation -> codes.contains(organisation.code()))
                .toList();
    }

    @Override
    public List<Organisation> reachedBy(Telephone telephone) {
        return organisations.values().stream()
                .filter(one -> Telephone.read(one.telephone())
                        .filter(telephone::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }

    @Override
    public Page<Organisation> page(Set<Organisation.Kind> kinds, String text, Cut cut) {
        List<Organisation> found = organisations.values().stream()
                .filter(one -> kinds.contains(one.kind()) && isFound(one, text))
                .toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    private static boolean isFound(Organisation one, String text) {
        String shown = String.join(
                " ",
                one.code(),
                one.nameKo(),
                one.nameEn(),
                Objects.requireNonNullElse(one.businessNumber(), ""),
                Objects.requireNonNullElse(one.customsId(), ""));
        return Stream.of(text.split("[\\s\\p{Z}]+")).allMatch(word -> LookedFor.isIn(word, shown));
    }

    @Override
    public List<Organisation> numbered(String businessNumber) {
        return organisations.values().stream()
                .filter(one -> businessNumber.equals(one.businessNumber()))
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }

    @Override
    public List<Organisation> of(Organisation.Kind kind) {
        return organisations.values().stream()
                .filter(organisation -> organisation.kind() == kind)
                .sorted(Comparator.comparing(Organisation::nameKo))
                .toList();
    }
}
