package org.singlewindow.wallet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Wallets in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryWallets implements Wallets {
    private final List<WalletPaper> papers = new ArrayList<>();
    private final Map<Long, byte[]> contents = new HashMap<>();
    private final List<WalletUse> uses = new ArrayList<>();

    @Override
    public void add(WalletPaper paper, byte[] bytes) {
        papers.add(paper);
        contents.put(paper.id(), bytes.clone());
    }

    @Override
    public void add(WalletUse use) {
        uses.add(use);
    }

    @Override
    public Optional<WalletPaper> find(String reference) {
        return papers.stream()
                .filter(paper -> paper.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<WalletPaper> lock(String reference) {
        return find(reference);
    }

    @Override
    public byte[] bytes(WalletPaper paper) {
        return Objects.requireNonNull(contents.get(paper.id())).clone();
    }

    @Override
    public Page<WalletPaper> page(Set<String> owners, Cut cut) {
        return InMemoryPages.of(
                papers.stream().filter(paper -> owners.contains(paper.owner())).toList(), NEWEST, cut, false);
    }

    @Override
    public List<WalletPaper> ofKinds(String owner, Collection<String> kinds, int most) {
        return papers.stream()
                .filter(paper -> paper.owner().equals(owner) && kinds.contains(paper.kind()))
                .sorted(Comparator.comparing(WalletPaper::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long count(String owner) {
        return papers.stream().filter(paper -> paper.owner().equals(owner)).count();
    }

    @Override
    public Map<Long, Used> used(Collection<WalletPaper> asked) {
        Map<Long, Used> used = new HashMap<>();
        asked.forEach(paper -> {
            List<BigDecimal> taken = uses.stream()
                    .filter(use -> use.paper() == paper.id())
                    .map(WalletUse::quantity)
                    .toList();
            if (!taken.isEmpty()) {
                used.put(paper.id(), new Used(taken.size(), taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        });
        return used;
    }

    @Override
    public Optional<WalletUse> use(WalletPaper paper, Collection<Long> attachments) {
        return uses.stream()
                .filter(use -> use.paper() == paper.id())
                .filter(use -> use.attachment() != null && attachments.contains(use.attachment()))
                .findFirst();
    }

    @Override
    public void remove(WalletPaper paper) {
        papers.remove(paper);
        contents.remove(paper.id());
        uses.removeIf(use -> use.paper() == paper.id());
    }

    /** Nothing goes with an attachment here. */
    @Override
    public void keepUses(String dossier) {}

    @Override
    public List<String> toWarn(LocalDate soon, int most) {
        return papers.stream()
                .filter(paper -> !paper.isWarned())
                .filter(paper ->
                        paper.validUntil() != null && !paper.validUntil().isAfter(soon))
                .sorted(Comparator.comparing((WalletPaper paper) -> Objects.requireNonNull(paper.validUntil()))
                        .thenComparing(WalletPaper::id))
                .limit(most)
                .map(WalletPaper::reference)
                .toList();
    }

    @Override
    public List<WalletPaper> ending(Collection<String> owners, LocalDate from, int most) {
        return papers.stream()
                .filter(paper -> owners.contains(paper.owner()))
                .filter(paper ->
                        paper.validUntil() != null && !paper.validUntil().isBefore(from))
                .sorted(Comparator.comparing((WalletPaper paper) -> Objects.requireNonNull(paper.validUntil()))
                        .thenComparing(WalletPaper::id))
                .limit(most)
                .toList();
    }

    @Override
    public int forget(Instant before, int most) {
        List<WalletPaper> old = papers.stream()
                .filter(paper -> paper.usedAt().isBefore(before))
                .limit(most)
                .toList();
        old.forEach(this::remove);
        return old.size();
    }
}
