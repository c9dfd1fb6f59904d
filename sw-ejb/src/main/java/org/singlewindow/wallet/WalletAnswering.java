package org.singlewindow.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.form.Field;
import org.singlewindow.form.QuestionSheet;

/** Knows which questions a paper of a wallet answers: by its kind, and by what is written on it. */
@ApplicationScoped
public class WalletAnswering {
    private static final Map<String, Function<WalletView, String>> SAYS = Map.of(
            "number", WalletView::number,
            "issuedOn", paper -> day(paper.issuedOn()),
            "validUntil", paper -> day(paper.validUntil()),
            "maker", WalletView::maker,
            "establishment", WalletView::establishment);

    /** Kind of paper to field to what is written on the paper. */
    private final Map<String, Map<String, Function<WalletView, String>>> kinds = new HashMap<>();

    public WalletAnswering() {
        CatalogueEntry.read("wallet").children().forEach((kind, answers) -> {
            Map<String, Function<WalletView, String>> fields = new HashMap<>();
            answers.allow(SAYS.keySet().toArray(String[]::new)).children().forEach((says, names) -> {
                Function<WalletView, String> said = SAYS.get(says);
                if (said != null) {
                    names.list().forEach(name -> fields.put(name.text(), said));
                }
            });
            kinds.put(kind, fields);
        });
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** What papers answer of what is asked and not answered yet, paper by paper: in the head first, then line by line. */
    public List<WalletAnswer> of(List<WalletView> papers, QuestionSheet sheet) {
        return papers.stream().flatMap(paper -> of(paper, sheet).stream()).toList();
    }

    private List<WalletAnswer> of(WalletView paper, QuestionSheet sheet) {
        Map<String, Function<WalletView, String>> fields = kinds.getOrDefault(paper.kind(), Map.of());
        Map<Integer, WalletAnswer> found = new LinkedHashMap<>();
        for (QuestionSheet.Entry entry : sheet.asked()) {
            Function<WalletView, String> says = fields.get(entry.field().name());
            String said = says == null ? "" : says.apply(paper);
            if (entry.value().isEmpty()
                    && !said.isEmpty()
                    && said.length() <= entry.field().maxLength()) {
                found.merge(
                        entry.item() == null ? 0 : entry.item(),
                        new WalletAnswer(paper, entry.item(), Map.of(entry.field(), said)),
                        WalletAnswering::both);
            }
        }
        return List.copyOf(found.values());
    }

    private static WalletAnswer both(WalletAnswer one, WalletAnswer other) {
        Map<Field, String> all = new LinkedHashMap<>(one.answers());
        all.putAll(other.answers());
        return new WalletAnswer(one.paper(), one.line(), all);
    }
}
